tiktok-private-title = TikTok: private account
tiktok-private-link-help = TikTok help: private account
tiktok-private-brief = With a private account only followers you approve see your posts. It is the one switch that closes the most doors at once.
tiktok-private-covers = All your posts. Other people can no longer make Duets or Stitches from them, download them or add them to a Story.
tiktok-private-not-covers = Copies and Duets that already exist. People can still find your account by searching, and it does not stop TikTok from training its own AI; its US terms allow that for what you upload.

tiktok-private-sure = It also means that people who don't follow you no longer see your posts. If you want to reach new people, you can close single posts instead. What suits you?
tiktok-private-sure-whole = The whole account
tiktok-private-sure-some = Only some posts

tiktok-private-settings = In the TikTok app, go to your profile and check that the @name is yours. Tap the three lines (the menu), then { $settings-and-privacy }.
tiktok-private-settings-receipt = Opened { $settings-and-privacy }
tiktok-private-privacy = Tap { $privacy }.
tiktok-private-privacy-receipt = Opened { $privacy }
tiktok-private-switch = Switch on { $private-account }.
tiktok-private-switch-receipt = Switched on { $private-account }

tiktok-private-help-settings = The menu is on your own profile, and { $privacy } is inside { $settings-and-privacy }. What do you see?
tiktok-private-help-settings-three-dots = Three dots, no lines
tiktok-private-help-settings-website = I'm on the website
tiktok-private-help-settings-stop = Stop here for now
tiktok-private-older-app = Older versions of the app have three dots there, and they lead to { $privacy } as well. Updating the app costs nothing and makes the rest easier to find.
tiktok-private-older-app-stop = Stop here for now
tiktok-private-use-phone = We only know the way in the phone app. Open TikTok on your phone; it is the same account. You can come back here any time, your place is kept.
tiktok-private-use-phone-stop = I have no phone for it
tiktok-private-help-switch = What is it with { $private-account }?
tiktok-private-help-switch-business = I have a business account
tiktok-private-help-switch-on-already = It is on already
tiktok-private-help-switch-stop = Stop here for now
tiktok-private-business = We found no page that says whether a business account can be private. What you can do in any case is choose who may watch each post.
tiktok-private-business-watch = Choose who can watch
tiktok-private-business-stop = Stop here for now

tiktok-private-finish-private = Your posts are now for the followers you approve, and nobody else can Duet, Stitch or download them. Copies made before stay where they are, and it does not stop AI training. Next, you can look through your followers and at who may watch single posts.
tiktok-private-finish-already = Your account is private already, so your posts are closed to strangers. Copies made before stay where they are, and it does not stop AI training.
tiktok-private-finish-open = Your account is as it was. You can come back to this any time, or close single posts instead. TikTok's help page describes the same switch.
