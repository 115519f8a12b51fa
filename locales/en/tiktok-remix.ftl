### For translators: these ten lines hold for every guide file.
### 1. A guide is read one message at a time by a person with the phone in the other hand. Keep sentences short.
### 2. Words like { $privacy-settings } are names inside an app. Never translate or decline them; put no quotes or bold around them, the bot does.
### 3. The bot shows such a name in your language only where a source shows it, else in English. Add a plain description after it where that helps: “{ $reuse } (reutilización)”.
### 4. Keep every { $name } of the English text; you may move it, and you may leave the sentence order behind.
### 5. A key that ends in -title is a button: at most 45 characters. A key that ends in a choice is a button too: at most 30.
### 6. A key that ends in -receipt is one line in the past tense for a list of what was done, without a full stop.
### 7. $done and $about are numbers: use your language's plural forms, even ones that English lacks.
### 8. Promise no more than the English does: “asks”, “reports say” and “most likely” are there on purpose.
### 9. Address the person warmly and informally. No exclamation marks, no jargon.
### 10. If you see that a fact is wrong, do not mend it in the translation: report it, so that every language is mended.

tiktok-remix-title = TikTok: AI remix of your posts
tiktok-remix-link-help = TikTok help: post privacy
tiktok-remix-link-privacy-form = TikTok privacy report form
tiktok-remix-brief = In April 2026 TikTok tried out a tool that let other people make AI pictures from your posts. Here we look for the switch that allowed it, and turn it off wherever it is still there.
tiktok-remix-covers = One switch, { $allow-ai-remix }. Every post had its own, and it was on unless you turned it off, on old posts too.
tiktok-remix-not-covers = AI training. Turning the switch off does not stop TikTok from training its own AI. It also only works from now on, so don't count on it to take back pictures that somebody already made.

tiktok-remix-see = Reports say TikTok took the switch away in late April 2026, so most people will not find it, and that is fine. Have you seen { $allow-ai-remix } on one of your posts?
tiktok-remix-see-not-yet = I haven't looked yet
tiktok-remix-see-remixed = Somebody already remixed me

tiktok-remix-why-missing = Not seeing it is the normal outcome. Reports say TikTok stopped the test and removed the switch by 25 April 2026, after creators objected, and we found nothing that says it came back. One look at a post of yours settles it for your account.
tiktok-remix-why-missing-look = Show me where to look
tiktok-remix-why-missing-controls = What can I do instead?

tiktok-remix-device = Where do you use TikTok?
tiktok-remix-use-phone = We found no sign of this switch on the website or in desktop tools; TikTok describes these settings for the phone app. Can you open TikTok on a phone? You can also come back later, your place is kept.
tiktok-remix-use-phone-have-phone = Yes, I have it open
tiktok-remix-use-phone-no-phone = No, I can't

tiktok-remix-open-post = Open TikTok on your phone and go to your profile. If you share the phone, check that the @name is yours. Then open one of your own posts; one that shows your face is a good start.
tiktok-remix-open-post-receipt = Opened a post of your own
tiktok-remix-dots = On your post, tap the three dots at the side, low down on the right. TikTok calls them { $more-options }.
tiktok-remix-dots-receipt = Opened { $more-options } on a post
tiktok-remix-privacy = Something slides up. Look along its bottom row for { $privacy-settings } and tap it. Not there? Swipe that row to the left, it may sit further along.
tiktok-remix-privacy-receipt = Opened { $privacy-settings } of a post
tiktok-remix-switch = Look for { $allow-ai-remix }, close to { $allow-reuse }; scroll if you need to. If it is there, switch it off and go back; no report mentions a save button. If it is not there, which is the normal case by now, tap that you can't find it.
tiktok-remix-switch-receipt = Switched off { $allow-ai-remix } on a first post
tiktok-remix-more = One done. Every post has its own switch, so the same goes for the others. Do you have more posts?
tiktok-remix-how-many = About how many more posts do you have?
tiktok-remix-rest = Swipe to your next post and do the same: three dots, { $privacy-settings }, { $allow-ai-remix } off. Take the posts that show your face first. No switch on a post? Tap that you can't find it. And stop for a break whenever you like.
tiktok-remix-rest-receipt =
    { $done ->
        [one] Switched off { $allow-ai-remix } on { $done } more post
       *[other] Switched off { $allow-ai-remix } on { $done } more posts
    }
tiktok-remix-new-posts = One thing for your next posts: each new one started with the switch on. One guide shows it on the screen just before you post, near comments and reuse, or look under { $more-options } there. If you don't see it there, there is nothing to do.
tiktok-remix-new-posts-controls = What else protects my posts?

tiktok-remix-help-post = These settings only exist on posts of the account you are signed in to. What do you have in front of you?
tiktok-remix-help-post-not-mine = Someone else's post
tiktok-remix-help-post-no-posts = I have no posts
tiktok-remix-help-dots = The three dots sit at the side of your own post, low down on the right. What do you see there?
tiktok-remix-help-dots-arrow = Only an arrow
tiktok-remix-help-dots-website = I'm on the website
tiktok-remix-help-dots-controls = What can I do instead?
tiktok-remix-help-privacy = { $privacy-settings } hides easily: it is in the bottom row, and often you have to swipe that row to the left first. What fits?
tiktok-remix-help-privacy-swiped = I swiped, it isn't there
tiktok-remix-help-privacy-not-mine = It may not be my post
tiktok-remix-help-switch = You have not done anything wrong: TikTok most likely took { $allow-ai-remix } away. What is on your screen?
tiktok-remix-help-switch-reuse-only = Only { $allow-reuse }
tiktok-remix-help-switch-neither = Neither of the two
tiktok-remix-help-switch-another = Look at another post
tiktok-remix-help-rest = Posts can differ. What is it with this one?
tiktok-remix-help-rest-skip-post = No switch here, skip it
tiktok-remix-help-rest-lost = I lost the way to it
tiktok-remix-help-rest-none-left = No post has it any more

tiktok-remix-way-back = From the start: your profile, a post of yours, the three dots at the side, then { $privacy-settings } in the bottom row (swipe it to the left), then look for { $allow-ai-remix }.
tiktok-remix-way-back-controls = What can I do instead?
tiktok-remix-not-mine = If you only see an arrow, you are probably on someone else's post. Reposts, ads and LIVE replays have no such settings either. If a friend posted you, only they can change that post; ask them.
tiktok-remix-not-mine-open-mine = Open one of my own
tiktok-remix-not-mine-controls = What can I do instead?
tiktok-remix-no-entry = Sources differ a little: TikTok's help says to swipe the row, one article says to scroll down. Try both, on a post of your own. Updating the app costs nothing either.
tiktok-remix-no-entry-controls = What can I do instead?
tiktok-remix-reuse-only = Then there is most likely nothing left for you to switch off. { $allow-reuse } is another setting, and it is worth having: it decides about Duets, Stitches, stickers and adding your post to a Story.
tiktok-remix-reuse-only-reuse = Walk me through that one
tiktok-remix-reuse-only-controls = Show me all controls
tiktok-remix-neither = Check that the post is yours and scroll to the very end. If your account is private, or you are 13 to 15, others cannot reuse your posts anyway. Still nothing? Then there is nothing to switch off here.
tiktok-remix-neither-controls = What can I do instead?

tiktok-remix-remixed = I'm sorry, and it is not your fault. Take a screenshot first. A comment under your post: press and hold it, then { $delete }. A video: { $share }, or press and hold, then { $report }. TikTok forbids AI content of anyone under 18, and of private adults who did not agree.
tiktok-remix-remixed-sorted = Done, now the switch
tiktok-remix-remixed-still-there = It is still there
tiktok-remix-remixed-controls = What else protects me?
tiktok-remix-report = TikTok also has a form for reports about your privacy. Open it with the button, and say plainly where the picture or video is, that it shows you, that it was made with AI and that you did not agree.
tiktok-remix-report-ready = the link to the post, your screenshot and your @name. Fill it in only on www.tiktok.com. If a page anywhere else asks for your TikTok password or your ID, close it.
tiktok-remix-report-receipt = Reported AI content that shows you to TikTok
tiktok-remix-help-report = What do you have in front of you?
tiktok-remix-help-report-look-alike = Another address or a login
tiktok-remix-help-report-controls = What can I do instead?
tiktok-remix-look-alike = Look at the address: it has to begin with www.tiktok.com and then a slash. If it is anything else, close the page and enter nothing. Then go back to the step and use its button.
tiktok-remix-look-alike-controls = What can I do instead?

tiktok-remix-controls = These settings are described by TikTok itself and do not depend on the AI test. Each is a short walk of its own. None of them is documented as an AI switch, but each leaves less of you for others to take.
tiktok-remix-controls-reuse = Stop Duets and Stitches
tiktok-remix-controls-downloads = Stop downloads
tiktok-remix-controls-watch = Choose who can watch
tiktok-remix-controls-private = Make my account private
tiktok-remix-controls-objection = Object to AI training
tiktok-remix-controls-family = For parents and teens

tiktok-remix-finish-off = The posts you went through no longer allow AI remixes. This does not stop AI training, and pictures made earlier may still be around: they were meant for the comments under your posts. Press and hold such a comment to find { $delete }. Next, you can stop Duets and downloads too.
tiktok-remix-finish-missing = Most likely there is nothing to switch off, and you missed nothing: the switch has been withdrawn, reports say. TikTok can test such things again without a warning, so look into a post's { $privacy-settings } now and then. Until then, the lasting settings do more for you. None of them stops AI training.
tiktok-remix-finish-controls = Good, you know where the lasting settings are, and you can come back for each of them any time. None of them stops AI training. TikTok can test new tools without a warning, so a look into a post's { $privacy-settings } now and then is worth it.
tiktok-remix-finish-reported = Your report is sent. Keep the screenshot, the link and TikTok's answer. Nothing else has changed yet: your posts are as open as before, so next, limit who can see and reuse them. If somebody you trust is near, tell them; you don't have to carry this alone.
