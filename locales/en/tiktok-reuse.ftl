tiktok-reuse-title = TikTok: Duets, Stitches and reuse
tiktok-reuse-brief = Other people can build on your posts with Duets, Stitches, stickers and by adding them to a Story. You can narrow that for the whole account and switch it off on single posts.
tiktok-reuse-covers = Duets, Stitches, stickers made from your posts, and adding your posts to a Story.
tiktok-reuse-not-covers = Duets that already exist; they stay up. TikTok does not describe this as an AI switch, and it does not stop AI training. It is the closest lasting control there is over what others make from your posts.

tiktok-reuse-which = On the whole account you can narrow reuse to friends. Fully off only exists on each post. What would you like to do?
tiktok-reuse-which-account = My whole account
tiktok-reuse-which-posts = Single posts
tiktok-reuse-which-made = Duets already made

tiktok-reuse-settings = In the TikTok app, go to your profile and check that the @name is yours. Tap the three lines (the menu), then { $settings-and-privacy }.
tiktok-reuse-settings-receipt = Opened { $settings-and-privacy }
tiktok-reuse-privacy = Tap { $privacy }.
tiktok-reuse-privacy-receipt = Opened { $privacy }
tiktok-reuse-reuse = Look for { $reuse } and tap it.
tiktok-reuse-reuse-receipt = Opened { $reuse }
tiktok-reuse-reuse-from = Tap { $reuse-from }. TikTok's help lists { $everyone } and { $friends }: choose { $friends }, or a narrower group if your app offers one.
tiktok-reuse-reuse-from-receipt = Narrowed { $reuse-from } for the whole account
tiktok-reuse-account-done = Your account is set. To stop friends as well, switch reuse off on the posts that matter most. Shall we do that too?
tiktok-reuse-account-done-posts = Yes, post by post
tiktok-reuse-account-done-made = Duets already made

tiktok-reuse-open-post = In the TikTok app, open one of your own posts. Tap the three dots at the side; TikTok calls them { $more-options }.
tiktok-reuse-open-post-receipt = Opened { $more-options } on a post of your own
tiktok-reuse-post-privacy = In the bottom row of what slides up, tap { $privacy-settings }. If you don't see it, swipe that row to the left.
tiktok-reuse-post-privacy-receipt = Opened { $privacy-settings } of a post
tiktok-reuse-post-switch = Switch off { $allow-reuse }. That stops Duets, Stitches, stickers and adding to a Story for this post.
tiktok-reuse-post-switch-receipt = Switched off { $allow-reuse } on a first post
tiktok-reuse-more = One done. Would you like to do more posts? Just the ones that matter most is fine.
tiktok-reuse-how-many = About how many more posts would you like to do?
tiktok-reuse-rest = Go to your next post and do the same: three dots, { $privacy-settings }, { $allow-reuse } off. Stop for a break whenever you like.
tiktok-reuse-rest-receipt =
    { $done ->
        [one] Switched off { $allow-reuse } on { $done } more post
       *[other] Switched off { $allow-reuse } on { $done } more posts
    }

tiktok-reuse-help-settings = The menu is on your own profile, and { $privacy } is inside { $settings-and-privacy }. What do you see?
tiktok-reuse-help-settings-three-dots = Three dots, no lines
tiktok-reuse-help-settings-website = I'm on the website
tiktok-reuse-help-settings-stop = Stop here for now
tiktok-reuse-older-app = Older versions of the app have three dots there, and they lead to { $privacy } as well. Updating the app costs nothing and makes the rest easier to find.
tiktok-reuse-older-app-stop = Stop here for now
tiktok-reuse-use-phone = TikTok's help describes this way for the phone app only. Open TikTok on your phone; it is the same account. You can come back here any time, your place is kept.
tiktok-reuse-use-phone-stop = I have no phone for it
tiktok-reuse-help-reuse = This entry has changed over time. What do you see instead?
tiktok-reuse-help-reuse-separate = { $duet } and { $stitch } entries
tiktok-reuse-help-reuse-locked = It is grey or locked
tiktok-reuse-help-reuse-stop = Stop here for now
tiktok-reuse-two-entries = That is the older form of the same setting. Open { $duet } and choose { $only-you }, then do the same with { $stitch }.
tiktok-reuse-two-entries-receipt = Set { $duet } and { $stitch } to { $only-you } for the whole account
tiktok-reuse-locked = If your account is private, or you are 13 to 15, TikTok blocks Duets, Stitches and adding to a Story anyway. Then you are covered already.
tiktok-reuse-locked-understood = That is me, good
tiktok-reuse-help-post = These settings only exist on your own posts, in the phone app. What do you see?
tiktok-reuse-help-post-arrow = An arrow, no three dots
tiktok-reuse-help-post-no-entry = Dots, but no such entry
tiktok-reuse-help-post-website = I'm on the website
tiktok-reuse-not-mine = With only an arrow you are probably on someone else's post. Go to your profile and open a post from there.
tiktok-reuse-not-mine-account = Do the whole account
tiktok-reuse-swipe = On a post of your own: the three dots at the side, then { $privacy-settings } in the bottom row, often off the edge, so swipe that row to the left. Inside it, scroll down to { $allow-reuse }.
tiktok-reuse-swipe-account = Do the whole account
tiktok-reuse-help-switch = Nearly there. What do you see instead of { $allow-reuse }?
tiktok-reuse-help-switch-duet-only = A switch called { $duet }
tiktok-reuse-help-switch-locked = It is grey or locked
tiktok-reuse-help-switch-way = I lost the way to it
tiktok-reuse-help-rest = It goes like the first one, on a post of your own. What fits?
tiktok-reuse-help-rest-duet-only = A switch called { $duet }
tiktok-reuse-help-rest-way = I lost the way to it
tiktok-reuse-help-rest-none-left = I have no more posts
tiktok-reuse-duet-switch = That one does it: switching { $duet } off also stops Stitches, stickers and adding to a Story for that post. Switch it off, go back to the step and tap that you are done.
tiktok-reuse-duet-switch-account = Do the whole account
tiktok-reuse-already-made = Duets already made stay up. Under { $reuse } TikTok keeps a list of them, called something like { $history }, where links can be removed. Careful: an older help page says that deleting linked Duets there also deletes your own video for good. Read what the screen says first.
tiktok-reuse-already-made-account = Stop new ones: account
tiktok-reuse-already-made-posts = Stop new ones: single posts

tiktok-reuse-finish-account = Only the group you chose can now make Duets and Stitches from your posts. Those already made stay up, and this does not stop AI training. For a new post, you can switch reuse fully off before posting: { $more-options } on the post screen. Next, look at downloads.
tiktok-reuse-finish-posts = The posts you went through are closed for Duets, Stitches, stickers and Stories. Those already made stay up, and this does not stop AI training. For a new post, do it before posting: { $more-options } on the post screen, { $allow-reuse } off. Next, look at downloads.
tiktok-reuse-finish-locked = Nothing to change: your account already keeps others from making Duets and Stitches. That holds as long as the account stays private, or until you are 16. It does not stop AI training.
tiktok-reuse-finish-made = Duets already made stay up unless you remove the link, and removing it may delete your own video, so read the screen first. For new ones, what you set here counts. None of this stops AI training.
tiktok-reuse-finish-open = We stop here. What you switched so far counts; the rest is as it was, so others can still build on it. You can come back to this any time. A private account blocks Duets and Stitches too, all at once.
