tiktok-watch-title = TikTok: who can watch a post
tiktok-watch-link-help = TikTok help: who can watch
tiktok-watch-brief = You can choose for each post who may watch it: friends, followers or only you. Whoever cannot see a post cannot make anything from it.
tiktok-watch-covers = The posts you go through, one by one. A post keeps its view count.
tiktok-watch-not-covers = Copies that somebody already has, and your other posts. It does not stop TikTok from training its own AI.

tiktok-watch-device = Where do you use TikTok?
tiktok-watch-use-phone = TikTok's help describes this for the phone app only. It is the same account, so a change on the phone counts everywhere. Can you open TikTok on a phone?
tiktok-watch-use-phone-have-phone = Yes, I have it open
tiktok-watch-use-phone-stop = No, I can't

tiktok-watch-open-post = In the TikTok app, go to your profile and open the post you would least like strangers to have. Tap the three dots at the side; TikTok calls them { $more-options }.
tiktok-watch-open-post-receipt = Opened { $more-options } on a post of your own
tiktok-watch-privacy = In the bottom row of what slides up, tap { $privacy-settings }. If you don't see it, swipe that row to the left.
tiktok-watch-privacy-receipt = Opened { $privacy-settings } of a post
tiktok-watch-who = Tap { $who } and choose { $friends }, { $followers } or { $only-you }. { $only-you } is the safest, and you can change it back later.
tiktok-watch-who-receipt = Limited who can watch a first post
tiktok-watch-more = One done. Would you like to do more posts?
tiktok-watch-how-many = About how many more posts would you like to do?
tiktok-watch-rest = Open your next post and do the same: three dots, { $privacy-settings }, { $who }. Stop for a break whenever you like.
tiktok-watch-rest-receipt =
    { $done ->
        [one] Limited who can watch { $done } more post
       *[other] Limited who can watch { $done } more posts
    }

tiktok-watch-help-post = These settings only exist on your own posts, in the phone app. What do you see?
tiktok-watch-help-post-arrow = An arrow, no three dots
tiktok-watch-help-post-no-entry = Dots, but no such entry
tiktok-watch-help-post-private = Close the whole account
tiktok-watch-not-mine = With only an arrow you are probably on someone else's post. Reposts, ads and LIVE replays have no such settings either. Go to your profile and open a post from there.
tiktok-watch-not-mine-stop = Stop here for now
tiktok-watch-swipe = On a post of your own: the three dots at the side, then { $privacy-settings } in the bottom row, often off the edge, so swipe that row to the left. { $who } is inside it; scroll if you need to.
tiktok-watch-swipe-stop = Stop here for now
tiktok-watch-help-who = { $who } is inside the { $privacy-settings } of each post. What fits?
tiktok-watch-help-who-way = I lost the way to it
tiktok-watch-help-who-private = Close the whole account
tiktok-watch-help-rest = It goes like the first one, on a post of your own. What fits?
tiktok-watch-help-rest-way = I lost the way to it
tiktok-watch-help-rest-none-left = I have no more posts

tiktok-watch-finish-closed = The posts you went through are now only for the people you chose. Your other posts are as open as before, and copies made earlier stay where they are. It does not stop AI training. Next: a private account closes all posts at once.
tiktok-watch-finish-open = The posts you did not go through are as open as before. You can come back to this any time, or make the whole account private instead.
