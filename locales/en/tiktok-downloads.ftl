tiktok-downloads-title = TikTok: stop downloads
tiktok-downloads-brief = One switch keeps people from downloading your videos in TikTok. TikTok's help page on it shows no date, so a name may have moved since.
tiktok-downloads-covers = Every post of your account at once, old and new.
tiktok-downloads-not-covers = Copies that somebody already saved; those stay with them. Links to your posts can still be shared, and it does not stop AI training.

tiktok-downloads-settings = In the TikTok app, go to your profile and check that the @name is yours. Tap the three lines (the menu), then { $settings-and-privacy }.
tiktok-downloads-settings-receipt = Opened { $settings-and-privacy }
tiktok-downloads-privacy = Tap { $privacy }.
tiktok-downloads-privacy-receipt = Opened { $privacy }
tiktok-downloads-downloads = Look down the list for { $downloads } and tap it.
tiktok-downloads-downloads-receipt = Opened { $downloads }
tiktok-downloads-switch = Switch downloads off. How this last screen looks we could not see for ourselves, so go by what it says.
tiktok-downloads-switch-receipt = Switched off downloads for the whole account

tiktok-downloads-help-settings = The menu is on your own profile, and { $privacy } is inside { $settings-and-privacy }. What do you see?
tiktok-downloads-help-settings-three-dots = Three dots, no lines
tiktok-downloads-help-settings-website = I'm on the website
tiktok-downloads-help-settings-stop = Stop here for now
tiktok-downloads-older-app = Older versions of the app have three dots there, and they lead to { $privacy } as well. Updating the app costs nothing and makes the rest easier to find.
tiktok-downloads-older-app-stop = Stop here for now
tiktok-downloads-use-phone = We only know the way in the phone app. Open TikTok on your phone; it is the same account. You can come back here any time, your place is kept.
tiktok-downloads-use-phone-stop = I have no phone for it
tiktok-downloads-help-downloads = What do you see there?
tiktok-downloads-help-downloads-locked = It is off and locked
tiktok-downloads-help-downloads-not-there = No { $downloads } in the list
tiktok-downloads-locked = That is right for a private account, and for everybody under 16: downloads are off there, and TikTok keeps it that way. You are covered already.
tiktok-downloads-locked-understood = That is me, good
tiktok-downloads-not-there = Go through the whole { $privacy } list once more, slowly, to its end. If the app is old, update it. A private account stops downloads too, so that is another way.
tiktok-downloads-not-there-private = Make my account private
tiktok-downloads-not-there-stop = Stop here for now

tiktok-downloads-finish-off = Nobody can download your posts in TikTok from now on, old ones included. Copies saved before are still out there, and links still work. It does not stop AI training. Next, you can close your posts for Duets and Stitches.
tiktok-downloads-finish-locked = Nothing to change: downloads are off for your account. That ends if you make a private account public or turn 16, so look again then. It does not stop AI training.
tiktok-downloads-finish-open = Downloads are as they were. You can come back to this any time. Until then, a private account or a smaller circle of viewers keeps strangers from your posts.
