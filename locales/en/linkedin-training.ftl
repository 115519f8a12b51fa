linkedin-training-title = LinkedIn: AI training on your data
linkedin-training-link-help = LinkedIn help: AI training
linkedin-training-brief = LinkedIn uses what members write to train AI that writes content, unless they switch it off. There is one switch for your whole account.
linkedin-training-covers = Your profile, public posts, comments and articles, what you do in groups, and résumés and answers saved to your account. The switch counts for LinkedIn and its affiliates.
linkedin-training-not-covers = Training that is already finished; the switch works from now on. Also AI for security, ranking and personalisation, what you type into LinkedIn's own AI tools to get an answer, and sharing with Microsoft for ads. LinkedIn says private messages are left out anyway.

linkedin-training-device = Where do you want to do it? Both ways lead to the same switch.
linkedin-training-open-phone = Open the LinkedIn app, tap your profile photo, then { $settings }.
linkedin-training-open-phone-receipt = Opened the settings in the app
linkedin-training-open-web = On linkedin.com, click { $me } (your photo), then { $settings-privacy }.
linkedin-training-open-web-receipt = Opened the settings on the website
linkedin-training-data-privacy = In the settings, open { $data-privacy }.
linkedin-training-data-privacy-receipt = Opened { $data-privacy }
linkedin-training-improvement = Find the heading { $how-used } and open { $improvement } below it.
linkedin-training-improvement-receipt = Opened { $improvement }
linkedin-training-switch = Turn off { $train }. If it is off already, leave it as it is.
linkedin-training-switch-receipt = Switched off { $train }

linkedin-training-help-open = In the app, the settings are behind your profile photo. On the website they are behind { $me }. Which do you have open?
linkedin-training-help-open-on-phone = The app
linkedin-training-help-open-on-web = The website
linkedin-training-help-open-stop = Stop here for now
linkedin-training-help-menu = Everything here sits under { $data-privacy }. What do you see instead?
linkedin-training-help-menu-wrong-list = Another list of settings
linkedin-training-help-menu-different = My menus look different
linkedin-training-help-menu-stop = Stop here for now
linkedin-training-wrong-list = It is easy to land in { $visibility } or { $advertising }; the switch is in neither of them. Go back one screen and open { $data-privacy } instead.
linkedin-training-wrong-list-still = I still can't find it
linkedin-training-different = Update the app and look again, or try the website: the switch is the same one, so either will do.
linkedin-training-different-on-web = Try the website
linkedin-training-different-on-phone = Try the app again
linkedin-training-different-stop = Stop here for now

linkedin-training-finish-off = From now on, what you write on LinkedIn stays out of this training. What was trained before stays trained. Next, if you like: sharing with Microsoft for ads has its own switch under { $advertising }, and for other AI uses there is a form called { $objection }. That form is a request, not a switch.
linkedin-training-finish-open = Nothing is changed yet, so your posts can still be used. LinkedIn's help page below describes the same switch. You can start over here whenever you like.
