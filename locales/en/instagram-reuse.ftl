instagram-reuse-title = Instagram: remixes of your posts
instagram-reuse-link-help = Instagram help: remixes
instagram-reuse-brief = On a public account others can remix and reuse your reels, videos and photos. You can switch that off for the whole account or for a single post. Instagram's help page on it shows no date, so a name may have moved.
instagram-reuse-covers = New remixes of every reel, feed video and photo of yours.
instagram-reuse-not-covers = Remixes already made, your original audio, and screen recordings. It does not stop Meta from training its own AI. Whether it stops others from restyling your pictures with AI, Meta does not say: it is the closest control, not a promise.

instagram-reuse-device = Where do you use Instagram?
instagram-reuse-use-phone = We only found a way in the phone app. It is the same account. Can you open Instagram on a phone?
instagram-reuse-use-phone-have-phone = Yes, I have it open
instagram-reuse-use-phone-stop = No, I can't
instagram-reuse-which = The whole account takes three switches, once. Or pick single posts, if you like being remixed otherwise.
instagram-reuse-which-account = My whole account
instagram-reuse-which-post = Single posts

instagram-reuse-menu = In the Instagram app, open your profile and check that the name is yours. Then tap the menu at the top right.
instagram-reuse-menu-receipt = Opened the menu
instagram-reuse-sharing = Look for the heading { $interact } and tap { $sharing } below it.
instagram-reuse-sharing-receipt = Opened { $sharing }
instagram-reuse-switches = Under { $what } turn off all three: { $reels }, { $videos } and { $posts }.
instagram-reuse-switches-receipt = Turned off { $reels }, { $videos } and { $posts }
instagram-reuse-open-post = In the Instagram app, open the post you want to close, and tap its three dots.
instagram-reuse-open-post-receipt = Opened the menu of a post
instagram-reuse-post-off = Tap { $remixing }, then { $turn-off }.
instagram-reuse-post-off-receipt = Turned off reuse on a first post
instagram-reuse-more = One done. Would you like to do more posts?
instagram-reuse-how-many = About how many more posts would you like to do?
instagram-reuse-rest = Open your next post and do the same: three dots, { $remixing }, { $turn-off }. Stop for a break whenever you like.
instagram-reuse-rest-receipt =
    { $done ->
        [one] Turned off reuse on { $done } more post
       *[other] Turned off reuse on { $done } more posts
    }

instagram-reuse-help-menu = The menu is at the top right of your own profile. What do you see?
instagram-reuse-help-menu-website = I'm on the website
instagram-reuse-help-menu-other-list = A menu, but another list
instagram-reuse-help-menu-stop = Stop here for now
instagram-reuse-help-sharing = This entry has had several names. What do you see instead?
instagram-reuse-help-sharing-old-name = { $sharing-old }, or similar
instagram-reuse-help-sharing-nothing = Nothing like it
instagram-reuse-help-sharing-private = My account is private
instagram-reuse-old-name = Older apps called the same thing { $sharing-old } or { $sharing-older }. Open it and go on.
instagram-reuse-old-name-open = It's open
instagram-reuse-search = Search the settings for the word “remix”, that is the quickest way. If nothing comes up, update the app and search again.
instagram-reuse-search-post = Do a single post instead
instagram-reuse-search-stop = Stop here for now
instagram-reuse-private = Posts of a private account cannot be remixed by others, so you are covered as long as it stays private. The switches matter once you make it public.
instagram-reuse-private-understood = Good, I'm covered
instagram-reuse-help-post = { $remixing } is behind the three dots of a post of your own. What fits?
instagram-reuse-help-post-not-mine = It may not be my post
instagram-reuse-help-post-account = Do the whole account
instagram-reuse-help-post-stop = Stop here for now
instagram-reuse-help-rest = It goes like the first one: three dots, { $remixing }, { $turn-off }. What fits?
instagram-reuse-help-rest-not-mine = It may not be my post
instagram-reuse-help-rest-none-left = I have no more posts
instagram-reuse-not-mine = Only posts of your own account have it. Go to your profile, open one from there, and tap its three dots.
instagram-reuse-not-mine-account = Do the whole account

instagram-reuse-finish-account = New remixes of your reels, videos and photos are off for the whole account. Remixes already made stay. It does not stop Meta's own AI training: for that there is a form to object, and it comes next.
instagram-reuse-finish-posts = Only the posts you went through are closed for remixes; the others are as before, and so are remixes already made. It does not stop Meta's own AI training: for that there is a form to object, and it comes next.
instagram-reuse-finish-private = Nothing to change: a private account cannot be remixed. It does not stop Meta's own AI training; for that there is a form to object.
instagram-reuse-finish-open = We stop here. What you have not switched off stays open to remixes while your account is public; posts of a private account cannot be remixed. You can come back to this any time.
