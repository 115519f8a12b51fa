### Everything the bot says outside its guides. Guides have a file each, named like the guide.
### Names of an app's menus never stand here: they are data of a guide.

language-name = English

## Home

home-title = Opt out of AI reuse, step by step
home-what = I walk you through the settings that apps offer against letting AI reuse your posts or learn from them. One small step at a time, on the phone in your hand.
home-honest = I never ask for a login, and I can't change a setting for you. I only promise what a setting really does, and I tell you how sure we are and as of when.

button-open = { $guide }
button-guide = { $guide }
button-resume = Carry on: { $guide }
button-catalogue = All apps and guides
button-language = Language
button-privacy = What I keep about you
button-help = Help
button-home = Start page
button-more = More
button-platform = { $platform }

## Catalogue

catalogue-title = Which app is it about?
catalogue-what = Pick one. If yours is missing, we don't know enough about it yet to guide you.
platform-title = { $platform }
platform-what = These are different switches. One of them rarely covers another, so look at each that worries you.

## Steps of a guide

heading = { $guide }
heading-step = { $guide } · step { $step } of { $of }
brief-covers = What it covers: { $covers }
brief-not-covers = What it does not: { $covers }
form-ready = Have this ready: { $ready }
count-how = Tap a number or type one. A rough guess is fine, it only shows how far you are.
repeat-count =
    { $about ->
        [0] { $done ->
            [one] { $done } done so far
           *[other] { $done } done so far
        }
       *[other] { $done } done of about { $about }
    }

choice-start = Start
choice-done = Done
choice-cant-find = I can't find it
choice-back = Back
choice-pause = Pause here
choice-next = Done, next one
choice-last = Done, that was the last
choice-sent = I have sent it
choice-retry = Let me look again
choice-again = Do it again
choice-restart = Start over
choice-undo = Take one back
choice-skip = Skip this
choice-yes = Yes
choice-no = No
choice-not-sure = I'm not sure
choice-phone = Phone app
choice-web = Website
choice-enough = That's enough for now
choice-amount = About { $amount }
choice-amount-unknown = I don't know

## How sure we are

status-live = Reported to be available, as of { $as-of }.
status-limited = Reported to be available for some people or places only, as of { $as-of }.
status-paused = Reported to be paused, as of { $as-of }.
status-gone = Reported as withdrawn or closed, as of { $as-of }. Not finding it is normal.
status-unknown = We don't know whether this still works. Newest source: { $as-of }.
status-none = There is no switch for this, as far as we found, as of { $as-of }.
status-undated = Described by sources that show no date, so we can't say how fresh this is. We looked it up on { $as-of }.
status-unchecked = Nobody here has checked this in a live app. It comes from published sources.
status-checked = Checked in { $app } on { $day } (country: { $country }).
status-names-may-differ = Names in your app may differ from the ones shown here.
status-line-live = As of { $as-of } · { $checked ->
        [yes] checked in the app
       *[no] not checked in a live app
    }
status-line-limited = Only for some · as of { $as-of } · { $checked ->
        [yes] checked in the app
       *[no] not checked in a live app
    }
status-line-paused = Reported paused · as of { $as-of } · { $checked ->
        [yes] checked in the app
       *[no] not checked in a live app
    }
status-line-gone = Reported withdrawn · as of { $as-of } · { $checked ->
        [yes] checked in the app
       *[no] not checked in a live app
    }
status-line-unknown = Not known to work · as of { $as-of } · { $checked ->
        [yes] checked in the app
       *[no] not checked in a live app
    }
status-line-none = No switch · as of { $as-of } · { $checked ->
        [yes] checked in the app
       *[no] not checked in a live app
    }
status-line-undated = Undated sources, looked up on { $as-of } · { $checked ->
        [yes] checked in the app
       *[no] not checked in a live app
    }

## Gentle lines above a step

note-stale = That button was from an earlier step. This is where you are now.
note-not-kept = I no longer keep that walk, so here is where it begins.
note-unknown = I couldn't read that. Nothing has changed; this is where you are.
note-not-understood = I didn't catch that. You can tap a button, or type what it says.
note-amount = Please type a number from 1 to 99999.
note-no-guide = There is no guide by that name. These are the ones there are.
note-guide-gone = That guide is no longer here. These are the ones there are.
note-midway = You had already begun. Here is your place.
note-nothing-open = There is nothing left half done. Where would you like to start?
note-language = Done. I'll use this language from now on.
note-no-language = I don't speak that language yet. These are the ones I do.
note-keep-on = I'll keep your walks until you erase them.
note-keep-off = The usual clean-up applies again.
note-kept = Nothing was erased.
note-confirm-again = To be safe, please confirm once more.

## Pause and progress

again-title = Begin again: { $guide }
again-what = The days you marked and the count would be gone. Your settings in the app stay as they are.
button-again-yes = Yes, begin again
button-again-no = No, keep them
paused = Paused: { $guide }. Your place is saved. Come back whenever you like with /continue.
progress-title = Your walks
progress-none = You have not begun a walk yet.
progress-open = { $guide }: in progress, last step on { $day }.
progress-finished = { $guide }: finished on { $day }.

## Language

language-title = Language
language-what = Choose the language I should use with you.

## Privacy

privacy-title = What I keep about you
privacy-kept = The guides you walk, the step you are on, what you chose and the day; your language if you chose one. It is filed under a scrambled key made from your account number on this platform. The number itself is not kept.
privacy-nudges = If you ask for a nudge: what about, when, and where to reach you. That address is sealed, and goes with the last nudge that is waiting. A time zone stays until you change it or erase everything.
privacy-not-kept = Not kept: your name, your username, your messages, your phone number, your location. I never ask for a login to any app.
privacy-how-long = A walk goes 30 days after you finish it, or 90 days after you last touched it.
privacy-how-long-kept = You asked me to keep your walks until you erase them.
privacy-platform = The platform you are writing on sees this chat, as it sees any other. Its own rules apply to that.
button-mydata = Show me my data
button-keep-on = Keep my walks
button-keep-off = Clean up as usual
button-forget = Erase everything

mydata-title = Your data
mydata-what = This file holds every piece of data I keep about you.
mydata-none = I keep nothing about you.

forget-title = Erase everything?
forget-what = This removes all your walks and settings here. It can't be undone, and it changes nothing in the apps themselves.
button-forget-yes = Yes, erase everything
button-forget-no = No, keep it
forget-done = Done. Nothing about you is kept here any more. This chat itself stays on the platform until you delete it there.

## Receipt

button-receipt = Take-away receipt
button-receipt-of = Receipt: { $guide }
receipt-ready = Your receipt for: { $guide }. Once as text, once for machines.
receipt-title = Opt-out receipt: { $guide }
receipt-made = Made on { $day }
receipt-line = { $day }: { $what }
receipt-nothing = No step was marked as done.
receipt-honest = This is what you told optout-bot. Nobody checked it on the platform, and a setting can change.

## Help

help-title = Help
help-commands =
    /optout – all guides
    /faq – ask about AI, your face and your posts
    /continue – carry on where you were
    /progress – your walks
    /remind – a nudge when you want it
    /reminders – your nudges
    /timezone – your time zone
    /language – change the language
    /privacy – what I keep
    /mydata – a copy of your data
    /forgetme – erase everything
    /help – this page
help-words = You can also type: the words on a button, its number, “back”, “done”, “help”, or the name of an app.
help-never = I never ask for a password, a code or an ID. If somebody does so in my name, it isn't me.

## Questions and answers

faq-title = Questions and answers
faq-what = Pick a topic, or just ask in your own words.
button-ask = Ask a question
button-topics = All questions
button-helped = That helped
button-unhelped = That didn't help
button-none-of-these = None of these
faq-unsure = I'm not sure which of these you mean.
faq-unsure-public = I'm not sure what is meant here. In private I can offer the nearest answers.
faq-guide = There is a guide for { $platform }. It shows you the switch step by step, and what it does not cover.
faq-out-of-scope = I don't have an answer to that. I know about AI reuse of posts, faces and voices, and about opting out of it.
faq-as-of = { $about ->
        [yes] As of about { $day }
       *[no] As of { $day }
    } · { $confidence ->
        [high] well supported
        [low] weakly supported
       *[medium] fairly supported
    }
faq-thin = The sources for this are thin. Please take it as a pointer, not as a fact.
faq-no-legal-advice = { $region }, state of { $day }. General information, not legal advice.
faq-source = Source: { $source }
link-source = { $source }
faq-region-us = United States
faq-region-eu = European Union
faq-region-eea = EU, EEA, United Kingdom and Switzerland
faq-region-gb = United Kingdom
faq-region-dk = Denmark
faq-region-br = Brazil
faq-region-in = India
faq-region-everywhere = In general
note-no-answer = I don't have an answer by that name. These are the topics I know.
note-helped = Thank you. I only count that it helped, nothing about you.
note-unhelped = Thank you for saying so. I only count it, nothing about you. Maybe one of the other answers fits.
note-unanswered = I'm sorry. These are the topics I know about.
command-faq = Ask about AI, your face and your posts
command-answer = Answer this question
command-argument-question = Your question
words-topics = questions, topics, faq
words-helped = helped, that helped, thanks, thank you
words-unhelped = didn't help, not helpful
words-unanswered = none, none of these, something else
words-command-faq = faq, questions, ask

## Groups, servers and private messages

group-invite = I help people opt out of AI reuse of their posts. It happens in private, so nobody here sees what you do.
group-invite-guide = { $guide }: I can walk you through it in private, so nobody here sees what you do.
panel-invite = Would you rather not have AI reuse what you post? I walk you through the settings, step by step.
panel-invite-guide = { $guide }: I walk you through it, step by step.
invite-private = Press the button and a walk opens that only you can see.
button-invite = Open my private walk
button-invite-guide = Open: { $guide }
button-direct = Continue in private messages
direct-sent = I have sent it to your private messages.
direct-refused = Your private messages are closed to me, so I couldn't send it. You can carry on right here, or allow messages from this server and try again.
not-allowed = Only people who may manage this server can do that. Nothing was posted.
wrong-place = That only works in a server. Here you can use /optout.

## Faults

apology = Something went wrong on my side. Your place is safe; please try again in a moment. (Code: { $code })

## What people may type instead of a button, separated by commas

words-start = start, begin, go, ok, okay, let's go
words-done = done, finished, ready, did it, i did, ok, okay, off, ok done, done it, all good, yes done, i have done it, turned it off, switched it off
words-cant-find = can't find, cannot find, i cannot find it, not there, missing, i don't see it, where, its not there, it isn't there, not found, nothing there, don't see it, can't see it, can't see that, i can't find that, it's gone, there is no such thing
words-back = back, go back, previous, undo
words-pause = pause, stop, later, wait, break
words-next = next, next one, done, ok
words-last = last, last one, that was the last, all done, finished
words-sent = sent, submitted, done
words-retry = again, retry, try again, look again
words-again = again, once more, repeat
words-restart = restart, start over, from the beginning
words-undo = undo, take one back, one less, oops
words-skip = skip
words-yes = yes, y, yep, yeah, sure
words-no = no, n, nope
words-not-sure = not sure, don't know, maybe, unsure
words-phone = phone, mobile, app, android, iphone
words-web = web, website, computer, browser, desktop
words-enough = enough, that's all, stop
words-amount-unknown = don't know, no idea, unknown, not sure
words-receipt = receipt
words-catalogue = all, guides, apps, list, menu, catalogue, catalog, back
words-home = home, start page
words-languages = language, languages
words-privacy = privacy
words-help = help
words-resume = carry on, continue, go on
words-open = open, start
words-mydata = my data, data, export
words-forget = erase, delete, erase everything
words-forget-yes = yes, erase, erase everything
words-forget-no = no, keep, cancel
words-keep = keep
words-command-help = help, what can you do, commands
words-command-continue = continue, carry on, resume, go on
words-command-progress = progress, my walks, status
words-command-language = language, languages, change language
words-command-privacy = privacy, what do you keep
words-command-mydata = my data, export my data
words-command-forgetme = forget me, erase me, delete my data
words-command-optout = opt out, optout, guides, catalogue, menu
words-command-start = hello, hi, hey, start

## Commands and descriptions, as the platforms show them

command-start = Start
command-optout = Opt out, step by step
command-continue = Carry on where you were
command-progress = Your walks
command-language = Change the language
command-privacy = What is kept about you
command-mydata = A copy of your data
command-forgetme = Erase everything
command-help = What I can do
command-panel = Post a button that opens each member's own private walk
command-argument-guide = Which guide
bot-about = Walks you through opting out of AI reuse of your posts. No login, keeps very little.
bot-description = I walk you through the settings that apps offer against letting AI reuse your posts or learn from them, one small step at a time. I never ask for a login, I keep very little, and I tell you how sure we are and as of when.
