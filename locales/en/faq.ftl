### Answers about digital likeness. For translators, beside the ten lines at the top of the guide files:
### 1. A key that ends in -question stands in a list of questions: at most 90 characters, the way a person would ask.
### 2. An answer is two to four sentences. The bot adds the "as of" day, the source and, where it is law, "general information, not legal advice": leave them out here.
### 3. Days in a sentence belong to the facts: keep them. Words like "reports say", "most likely" and "we found no" are hedges: keep them too.
### 4. Never call the AI remix switch a way out of AI training, and never promise that it is there.
### 5. A crisis- message is read by somebody in distress: calm, no blame, at most 700 characters, the one thing to do now first. Put in no phone number.
### 6. Names of laws, organisations and web addresses stay as they are.

faq-topic-remix = AI remix
faq-topic-training = AI training and your data
faq-topic-likeness = Your face and voice
faq-topic-reports = Reports, takedowns and protection
faq-topic-laws = The law where you live

## Links that an answer can carry, as buttons: at most 40 characters.

faq-link-objection-form = TikTok form: object to processing
faq-link-privacy-form = TikTok form: privacy report
faq-link-copyright-form = TikTok form: copyright report
faq-link-stopncii = StopNCII.org (18 and over)
faq-link-take-it-down = Take It Down (under 18)

## AI remix

faq-remix_what-question = What is (or was) TikTok AI remix?
faq-remix_what = It was a TikTok experiment called Meme Remixer, seen in April 2026. Someone who could see your post could pick one frame of it, type a prompt and get an AI-made picture or meme, meant for the comments under that post. Each post had a switch for it, { $allow-ai-remix }, in its { $privacy-settings }. TikTok described it as a limited test in the US.

faq-remix_status-question = Is AI remix still on TikTok, or is it gone?
faq-remix_status = Reports from 25 April 2026 say TikTok ended the test and took the setting away after creators complained. The newest thing we found is from about May 2026, and nothing says that it came back. TikTok can try things again without telling anyone, so open one of your posts and look into its { $privacy-settings }.

faq-remix_turn_off-question = How do I turn off AI remix?
faq-remix_turn_off = In the phone app open a post of your own, tap the three dots at the side, then { $privacy-settings } (not in view? Swipe the bottom row to the left). If { $allow-ai-remix } is listed, switch it off, and do the same on your other posts. If it isn't listed, TikTok has most likely removed it for you, and there is nothing to switch off.

faq-remix_missing-question = I can't find the AI remix switch. Why?
faq-remix_missing = Most likely because TikTok took it away in late April 2026. Check as well that the post is your own, that you are in the phone app, and that you swiped the bottom row and scrolled inside { $privacy-settings }. If it still isn't there, you can limit reuse, downloads and who can watch instead.

faq-remix_default-question = Was I opted in without being asked?
faq-remix_default = Yes. Reports agree that the permission was on from the start and that no notice came with it. It showed up on many accounts, even on ones outside the test. That it was on does not mean that anyone really remixed you.

faq-remix_all_videos-question = Can I switch AI remix off for all my videos at once?
faq-remix_all_videos = In April 2026 there was no AI remix switch for a whole account, and we found none since. The nearest settings that cover the whole account are { $reuse } under { $privacy } (Duet, Stitch, stickers) and a private account. Neither is documented as a switch for AI remix.

faq-remix_existing-question = Does opting out delete remixes that people already made?
faq-remix_existing = No source says so, so don't count on it. With Duets, TikTok says that earlier ones stay up after you change the setting, and its US terms say that material built into other people's posts stays public. If a picture bothers you, delete the comment on your post where it sits, or report it.

faq-remix_retroactive-question = Does it cover my old videos too?
faq-remix_retroactive = The permission was reported as on for old uploads as well, so each old post had to be changed by hand. Switching it off works from then on; nothing shows that it reaches back to pictures already made. Start with the posts that show your face most.

faq-remix_notify-question = Will I know if somebody remixed me?
faq-remix_notify = No source mentions an alert. Remix pictures were meant to appear in the comments under your own post, so that is the place to look. They should carry an AI label or a hidden mark, but nobody outside TikTok can check the hidden one.

faq-remix_private-question = Are private videos, drafts or private accounts affected?
faq-remix_private = Sources disagree: some creators saw the switch on for drafts and private posts too, while press reports speak of public posts only. To remix a post somebody had to be able to see it, so a post that only you can watch has no audience that could. A private account also blocks Duet, Stitch and downloads.

faq-remix_new_posts-question = Do I have to do this for every new video?
faq-remix_new_posts = In April 2026 yes, because the permission sat on each post and started as on. One guide for sellers shows it on the screen just before posting, next to comments and reuse, so it could be switched off there first. If you don't see it there today, nothing is needed.

faq-remix_region-question = Is AI remix in my country?
faq-remix_region = TikTok said that the tool itself was tested with a small group in the US. The permission switch was seen more widely, by a UK parents' group and in a guide for sellers in the Philippines among others. No source shows the tool working outside the US.

faq-remix_web-question = Can I do it on a computer? Is iPhone different from Android?
faq-remix_web = We found no sign of the switch on the website or in desktop tools, and TikTok's help pages describe these settings of a post for the phone app. No source reports a difference between iPhone and Android. It does no harm to update the app first.

faq-bulk_tools-question = Is there a script or app that turns it off everywhere?
faq-bulk_tools = There was a hobby script for Android that tapped through the posts, and its author says that it misses some. TikTok forbids automation meant to get round its systems and can restrict accounts for it, so we do not suggest it. Never give your login to a tool or a chat bot, and that includes this one.

## AI training and data

faq-train_vs_remix-question = What is the difference between remixing and AI training?
faq-train_vs_remix = Remixing takes one post of yours and makes one new picture from it. Training feeds lots of posts into a model, so that it learns in general. TikTok told CNET that remix content was not used for training; but the switch only ever covered remixing, and it did not change what TikTok's general terms allow.

faq-train_stop-question = Can I stop TikTok from training AI on my videos?
faq-train_stop = We found no simple switch for that. TikTok's US terms of January 2026 put training its machine learning into the licence you give. In the EU, UK and Switzerland you can file an objection, and Surfshark counted 19 actions to get such a request in; elsewhere TikTok need not agree.

faq-train_delete-question = If I delete my videos or account, is the AI data gone too?
faq-train_delete = Deleting takes a post out of public view, and TikTok says that deleting the account also removes the face and voice data linked to it. What is already built into other people's posts stays, and the US licence is irrevocable. Nothing promises that a trained model forgets; opt-outs generally look forward.

faq-gdpr_object-question = How do I object under the GDPR (Article 21)?
faq-gdpr_object = In the EEA, the UK and Switzerland TikTok bases improving its machine learning on “legitimate interests”, and that gives you a right to object. Use TikTok's objection form or its privacy report form: name the processing, say why you object and how it affects you. TikTok must stop unless it shows compelling grounds. If you disagree with its answer, you can complain to the Irish DPC or your own data protection authority.

faq-data_copy-question = How do I get a copy of my TikTok data?
faq-data_copy = From your profile open the menu, then { $settings-and-privacy }, { $account }, { $download-data }; choose a format and tap { $request-data }. It can take a few days, and then you have up to 4 days to fetch the file. Do this before you delete anything that you may want as evidence.

faq-face_data-question = Does TikTok collect my face and voice?
faq-face_data = TikTok analyses faces and voices in posts for effects, moderation, recommendations and guessing an age range. Its US policy of February 2026 says it may collect faceprints and voiceprints, and will ask permission where the law requires it. Its help page says that it does not use them to identify people and deletes them after the analysis. If you object, that page tells you not to upload such content, and to delete it.

## Digital likeness

faq-likeness_what-question = What is a digital likeness?
faq-likeness_what = It is you in a digital form that people can recognise: your face, body, voice or manner, filmed or made by AI. In law, a very realistic version made by a computer is often called a digital replica. Your likeness is not the same as copyright: the video can be yours while somebody else misuses the face in it.

faq-others_faces-question = What about other people in my videos, or me in somebody else's?
faq-others_faces = TikTok leaves it to the person who posts to have the consent of the people shown. Only the account that posted can change that post's settings, so if a friend posted you, ask them to change or remove it. If they refuse, use the privacy report form: AI content with the likeness of private adults who did not agree breaks TikTok's rules.

faq-minors-question = I'm a parent, or under 18. What should we do?
faq-minors = Accounts of 13 to 15 year olds start out private, and nobody can Duet, Stitch or download their posts; at 16 and 17 a public account is possible. TikTok bans AI content that shows anyone under 18. Go through old posts together, keep the account private, and link your accounts with { $family-pairing }, in { $settings-and-privacy }.

faq-ai_self-question = What are AI Self and AI Cast, and do I need to opt out?
faq-ai_self = AI Self makes an AI copy of you that can be put into clips, and TikTok is reported to require that you take part yourself and that it checks it is you. If you never made one, there is nothing to undo. If you did, delete the avatar or the voice where you made it; we could not confirm the exact menu.

faq-brand_deals-question = What should I check in brand deals and contracts?
faq-brand_deals = Look for words such as AI, synthetic, digital replica, training or “all media”, and ask for a clear use, a time limit, your approval and a fee. In California a vague replica clause can be unenforceable if it does not describe the uses and you had no lawyer or union. Your TikTok settings do not undo rights that you signed away.

faq-can_i_sue-question = Can I sue? Do I need a lawyer?
faq-can_i_sue = That depends on where you live, on what was made, and on whether money or harm is involved. Save links, dates and screenshots first, then report it. After that ask a local lawyer, a legal clinic or a creators' union.

## Reports, takedowns and protection

faq-deepfake_report-question = Someone made a deepfake of me. How do I report it?
faq-deepfake_report = First save the link, the account name, the date and a screenshot, and do not share the video on. Then tap { $share }, or press and hold the video, then { $report }, a reason, { $submit }; in a browser it is { $more-options }, then { $report }. TikTok bans AI content that shows private adults without their permission, and you can also use its privacy report form.

faq-impersonation-question = A fake account is using my face. What now?
faq-impersonation = Open the fake profile and tap { $share }, { $report }, { $report-account }, { $pretending }, { $me }. There are web forms too, one for US accounts and one for others; the US form asks for ID and a signed statement. Ask friends to report it as well, and tell your followers from your real account.

faq-nude_deepfake-question = Someone made a nude or sexual fake of me. What can I do?
faq-nude_deepfake = You are not to blame, and there are fast routes. In the US, the Take It Down Act makes platforms remove such images, AI fakes included, within 48 hours of a valid request; this has been enforced since 19 May 2026. If you are an adult, use StopNCII.org; if you are or were under 18 in it, use takeitdown.ncmec.org, and do not save or forward the picture. If you are in danger, call your emergency number.

faq-repost_copyright-question = Somebody reposted my video without asking.
faq-repost_copyright = You can't delete an upload on somebody else's account yourself. If it copies a video that you made, file a copyright report; if it shows you and you did not make it, use the privacy report form. TikTok's own repost button only points to your original, so hiding or deleting your post usually deals with those.

faq-reuse_duet-question = How do I stop Duets, Stitches and other reuse?
faq-reuse_duet = For the whole account: your profile, the menu, { $settings-and-privacy }, { $privacy }, { $reuse }. For one post: the three dots, { $privacy-settings }, { $allow-reuse } off; that covers Duet, Stitch, stickers and adding to Story. Duets that exist already stay up, and an older TikTok page warns that deleting linked Duets in bulk also deletes your original.

faq-downloads-question = How do I stop people from downloading my videos?
faq-downloads = From your profile open the menu, then { $settings-and-privacy }, { $privacy }, { $downloads }, and switch it off. That covers old posts and new ones, but copies that people saved stay, and they can still share links or record their screen. On private accounts and for under-16s downloads are off for good.

faq-private_account-question = Does going private protect me?
faq-private_account = It helps a lot: only followers you approve see your posts, and others can't Duet, Stitch or download them. It does not pull back copies that already exist, nor change what TikTok itself may do under its terms. You also lose reach, so some creators hide only certain posts.

faq-see_less_ai-question = Can I see less AI content in my feed?
faq-see_less_ai = Yes: { $settings-and-privacy }, { $content-preferences }, { $manage-topics }, { $ai-generated }, and move the slider towards less. TikTok announced it in November 2025 and says that it lowers the number of such videos without removing all of them. It has no effect on what others can do with your posts.

faq-watermark-question = Do watermarks or Content Credentials (C2PA) protect me?
faq-watermark = They help to show where a file came from; they do not stop anyone from copying or remixing it. TikTok reads C2PA tags and adds a hidden mark to content made with its own AI tools. Ordinary tags can get lost when a file is edited, or uploaded again somewhere else.

faq-glaze-question = Do Glaze or Nightshade work for my videos?
faq-glaze = They were built for still artwork, and we found no evidence that they keep video frames or faces from being remixed. Researchers showed in 2025 that a tool called LightShed can spot such protection and strip it. Treat them as a small extra and not as a shield.

## The law where you live

faq-law_us-question = What rights do I have in the US?
faq-law_us = There is no single federal law on likeness yet: the NO FAKES Act passed the Senate Judiciary Committee on 18 June 2026, and we found no later vote. The Take It Down Act covers intimate images and has been enforced since 19 May 2026. States add more: Tennessee's ELVIS Act (voice and likeness), California's laws on replicas and AI labels, and Illinois' BIPA (face and voice data, $1,000 or $5,000 per person).

faq-law_eu-question = What rights do I have in the EU?
faq-law_eu = The GDPR lets you ask for access and deletion, and object to processing that rests on legitimate interests. Article 50 of the AI Act has required deepfakes to be disclosed since 2 August 2026; tools already on the market must mark their output in a machine-readable way by 2 December 2026. That is about labels; it gives no general right to ban fakes of you.

faq-law_denmark-question = Has Denmark given people copyright over their own face?
faq-law_denmark = Denmark proposed it: sharing realistic AI imitations of somebody without consent would be barred, with room for parody. The draft named 31 March 2026 as the start date. We could not confirm that it was passed or is in force, so check an official Danish source.

faq-law_uk-question = What rights do I have in the UK?
faq-law_uk = UK GDPR gives you the same way to object as in the EU. Sharing intimate deepfakes without consent has been an offence since 31 January 2024, and in January 2026 ministers said that making them was about to become one too. We found no general UK right over your own likeness.

faq-law_brazil-question = What rights do I have in Brazil?
faq-law_brazil = In early 2026 the data protection authority, the ANPD, stated that AI images of an identifiable person count as personal data under the LGPD. So you can use your LGPD rights with TikTok, and complain to the ANPD. A bill of 2025 (PL 4452/2025) would require consent for recreating a voice or an image, but we found no sign that it passed; ECA Digital adds duties where minors are involved.

faq-law_india-question = What rights do I have in India?
faq-law_india = Since 20 February 2026 India's IT Rules require realistic AI content to be labelled, and cut the time for removal orders from a court or the government to three hours. Sources differ on whether three hours also applies to a complaint of your own; one says seven days. TikTok itself has been banned in India since 2020, so this matters mostly for copies on other apps.

## Questions about other platforms that have no guide here: what is known, in two or three sentences.

faq-near-threads = We have no Threads form of its own: the nearest is the objection form of Instagram, honoured in the EU, UK, Switzerland and Brazil, and we could not confirm that it covers Threads. Keeping the sharing to the fediverse off avoids copies on other servers.
faq-near-youtube = For outside companies there is a box, { $third-party-training }, in the advanced channel settings of YouTube Studio on a computer; left unticked, it means not allowed. We found no way to opt out of Google's own training, and sources disagree on where the switch against AI remixes of Shorts sits. Adults can also ask YouTube to look for videos with their face, under { $content-detection } and { $likeness } in Studio; it asks for ID and a selfie video.
faq-near-snapchat = If you set up { $my-selfie }, open it in Snapchat's settings: there you can keep your AI face out of ads and let only yourself generate with it. One user report of January 2026 also names a switch, { $allow-public-content }, under { $generative-ai-settings }, for training on public content; we could not confirm it.
faq-near-pinterest = Pinterest has a switch for this: settings, { $privacy-and-data }, { $pinterest-canvas }. The newest source is from about May 2025, so names may have changed, and it does not cover copies that other people saved.
faq-near-facebook-photos = In the Facebook app, under settings and “Preferences”, reports name { $camera-roll }, with one switch for suggestions and one for processing in the cloud; turn off both. It exists only where the feature has launched (the US and Canada are confirmed), and you can limit Facebook's access to photos in your phone's own settings too.
faq-near-whatsapp = Personal WhatsApp messages are end-to-end encrypted and not used; only what somebody sends to Meta AI is. You can't remove Meta AI from the app, but { $advanced-chat-privacy } in a chat keeps it out of that chat.
faq-near-discord = We found no switch for AI training on Discord, and Discord said in 2023 that it does not train general models on user data. Under { $data-and-privacy } in its settings you can turn off { $improve-discord }, which is about usage data and not about AI training.
faq-near-spotify = For musicians: in May 2026 Spotify announced AI covers and remixes with Universal Music, and reports use both “opt in” and “opt out”. Ask your label or distributor in writing whether your catalogue takes part; we found no launch facts and no setting.
faq-near-bluesky = As far as we know, Bluesky does not train AI on posts itself, but its network is public and others can read it. We found no switch; a signal called “user intents” was a proposal of 2025 and still a draft in early 2026.
faq-near-twitch = We found no statement by Twitch on AI training and no switch. Its terms give a very broad licence to content, name and voice.
faq-near-patreon = We found nothing from Patreon on training with creators' work, only rules of 2023 and 2024 about AI-made content. Patreon's own support would have to say.
faq-near-claude = Claude has a switch: settings, { $claude-privacy }, turn off { $help-improve-claude }. It covers new chats and keeps stored ones out of future training, but models already trained don't change.
faq-near-figma = An admin of the team can turn off { $content-training } in the AI settings of Figma; each team has its own. Reports say that it is used on Starter and Professional, and not on Organization and Enterprise.
faq-near-grammarly = In Grammarly's account settings on the web, under security and privacy, turn off { $product-improvement }. In a team account only the administrator has it.
faq-near-copilot-github = On the web, open Copilot settings in your GitHub account and disable { $allow-github }, under “Privacy”. Since 24 April 2026 it is on by default for Free, Pro and Pro+; it works from then on only.
faq-near-copilot-microsoft = In the Copilot app, under “Privacy”, reports name { $training-text } and { $training-voice }; turn off both. We found no Microsoft page that shows them. Microsoft denies that Office documents are used for training.
faq-near-slack = An owner of the workspace has to ask by email, with the subject “Slack Global model opt-out request” and the workspace's address; it concerns models that are not generative. Members can't do it alone.
faq-near-adobe = In your Adobe account, under { $personal-data }, turn off { $content-analysis }. That is about analysis to improve products; Adobe says it does not train Firefly on your files, except on work you submit to Adobe Stock.
faq-near-wordpress = On WordPress.com, turn on { $prevent-sharing } in the site's general settings, for each site. A self-hosted WordPress was never included.
faq-near-tumblr = In the settings of each blog, under { $visibility }, turn on { $prevent-sharing-for } your blog. The newest source is from 2024, so names may have changed.
faq-near-substack = In each publication's settings turn on { $block-ai }. It asks AI companies not to train, and can't make them; Substack warns that you may be found less in AI search.
faq-near-dropbox = In Dropbox's settings on the web, the tab { $third-party-ai } has a switch for sending files to outside AI. Dropbox says partners may not train on users' files. If the tab is missing, your plan or country does not have it, or a team admin decides.
faq-near-artists = DeviantArt marks every work “no AI” by itself, so there is nothing to do there. On ArtStation you can add the NoAI tag to the account or to a project. Both only ask; scrapers can ignore them.
faq-near-canva = Canva's privacy settings are reported to have two choices, about your activity and about your content, for improving its AI. We found no Canva page that shows the exact names, and its policy changed in May 2026.
faq-near-soundcloud = SoundCloud said in May 2025 that it has never trained AI on artists' music, and that generative AI copying your voice, music or likeness would need your consent. So there is nothing to switch off.
faq-near-zoom = Zoom says that neither it nor the suppliers of its models train on meetings, chats or files, so there is nothing to switch off. A note-taking bot in a meeting belongs to another company: ask the host to remove it.
faq-near-vimeo = Vimeo said in about May 2024 that videos hosted there are not used to train generative AI without consent. There is nothing to switch off; read its terms again if this matters to you, because the statement is old.
faq-near-telegram = Telegram has no AI switch. Its terms forbid scraping for AI training, but public channels are collected and sold all the same. Making a channel or group private, and removing bots you don't need, is what helps.
faq-near-meta-imagine = Pictures called “Imagined for you” come only to people who added selfies to Meta's { $imagine-me } and agreed. If you never did, there is nothing to undo. If one appears, hide it in its three-dot menu; we found no exact way to delete the selfies.

## Urgent: shown at once, before anything else.

crisis-sexual = You are not to blame, and there are fast ways to get this taken down. Now: note the link, the account name and the date, and send the picture to nobody. If you are an adult, go to StopNCII.org; if you are or were under 18 in it, go to takeitdown.ncmec.org, and don't save the picture either. Then report it in the app where it is, as a sexual image without consent. In the US, platforms must remove such images, AI fakes included, within 48 hours of a valid request (enforced since 19 May 2026). In the UK, sharing them is an offence, so you can go to the police. If you are in danger, call your local emergency number.
crisis-minor = This is not your fault, and not the fault of the child in it. Now: tell an adult you trust, or if you are the parent, stay with your child. Don't save or forward the picture; note only the link, the account name and the date. Use takeitdown.ncmec.org: it is for pictures of anyone under 18. Report it in the app; TikTok bans AI content that shows anyone under 18. In the US, platforms must remove sexual images, AI fakes included, within 48 hours of a valid request (enforced since 19 May 2026). You can go to the police as well. In danger? Call your local emergency number.
crisis-blackmail = You have done nothing to deserve this, and you don't have to face it alone. Now: stop answering and send nothing more, neither pictures nor money; paying rarely makes it stop. Keep the messages and note the account name and dates, then report and block the account. Tell somebody you trust, and go to the police. To keep intimate pictures off platforms: StopNCII.org for adults, takeitdown.ncmec.org if you are or were under 18 in them. In the US, platforms must remove such images within 48 hours of a valid request (enforced since 19 May 2026). In danger? Call your local emergency number.
crisis-self-harm = I'm really glad you said it, and I'm sorry it is this heavy. Please don't stay alone with it: if you might hurt yourself now, call your local emergency number, or go to somebody near you and tell them. If it isn't that urgent, write or call one person you trust today, a friend, somebody in your family, a doctor or a teacher, and say what you wrote here. A local crisis line can listen too. I am a bot and can't be that person, but pictures and accounts can be dealt with, and that can wait until you are safe.
