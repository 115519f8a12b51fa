### Reminders: a group's posts and how its admins write them, and the nudges a person asks for.

## Times

rule-once = once, on { $day } at { $at }
rule-daily = every day at { $at }
rule-weekly = every { $days } at { $at }
rule-fortnightly = every two weeks on { $days } at { $at }
rule-monthly-day = every month on day { $day } at { $at }
rule-monthly-last-day = on the last day of every month at { $at }
rule-monthly-weekday = on the { $nth ->
        [1] first
        [2] second
        [3] third
        [4] fourth
       *[other] last
    } { $days } of every month at { $at }
rule-until = { $rule }, until { $day }
rule-times = { $rule }, { $times ->
        [one] { $times } time
       *[other] { $times } times
    }
place-chat = this chat
place-topic = this topic

## What is posted

post-guide = { $guide }
post-catalogue = Have you looked at what AI may do with your posts?
post-answer = { $question }
post-private = Before your next post, this may be worth a minute. Press the button and it opens for you alone: nobody here sees what you do.
button-post-answer = Read the answer
count-week = { $number ->
       *[other] In the past week at least { $number } people here said that they finished a walk. Who they are is not kept.
    }
renewal-ask = This group's reminders have been running for three months. Do you still want them? If no admin presses the button, they stop after { $day }.
button-renew = Keep the reminders
renewal-done = Good. The reminders go on, and I'll ask again in three months.
notice-missed = { $number ->
        [one] A reminder was due here while I was away, and it is too late for it now. Admins see it with /reminders.
       *[other] { $number } reminders were due here while I was away, and it is too late for them now. Admins see them with /reminders.
    }
notice-uncertain = { $number ->
        [one] A reminder may or may not have arrived here. I don't send it twice on a guess; admins can look with /reminders.
       *[other] { $number } reminders may or may not have arrived here. I don't send them twice on a guess; admins can look with /reminders.
    }
notice-place-lost = I can't post a reminder in its place any more, so I stopped it. Admins see why with /reminders.

## Writing a reminder

draft-title = A reminder for this group
draft-what = What should its button open?
draft-what-ask = A question from the answers
draft-topic = Which question?
draft-all = All guides
draft-guide = { $guide }
draft-question = { $question }
draft-topic-name = { $topic }
draft-when = When should it be posted? Pick one, or write it in your own words, such as “every Friday 6pm”.
draft-when-how = To write it here, reply to this message.
draft-rule = { $rule }
draft-time = At what time of day?
draft-time-at = { $at }
draft-two-ways = Which of the two do you mean?
draft-zone = Which city's time does this group go by? Pick one, or write the name of a city.
draft-zone-which = Which of these do you mean?
draft-zone-choice = { $zone }
draft-line = Write your own line for it: up to 200 characters, plain text.
draft-until = How long should it go on? Pick one, or write the last day.
draft-language = In which language should it be posted?
draft-reply = On Telegram, reply to this message with the words. On Discord, press the button below.

rehearsal-title = This is how it will be
rehearsal-paused = It is paused, and stays paused until you resume it.
rehearsal-zone-before = Until now it went by the time of { $zone }. Saved, it goes by the group's time, as below.
rehearsal-button = Button: { $label }
rehearsal-where = Where: { $where }
rehearsal-when = When: { $rule } ({ $zone })
rehearsal-next = Next: { $moments }
rehearsal-language = Language: { $language }
rehearsal-loud = Members are notified as with any message.
rehearsal-silent = It arrives without a sound.
rehearsal-keep = Earlier posts stay.
rehearsal-replace = Each post replaces the one before it.
rehearsal-alone = Nothing about any person is ever posted.
warn-skipped = On { $day } the clocks change and this time does not exist. It will be posted right after the gap.
warn-doubled = On { $day } the clocks change and this time comes twice. It will be posted the first time only.
warn-near = Another reminder of this group is less than an hour away from it. Please keep them an hour apart.
warn-full = This group has ten reminders already. Delete one first.
warn-over = There is no such time ahead any more. Please choose another.
button-save = Save it
button-change-what = What it opens
button-change-when = Change the time
button-change-line = Own line
button-drop-line = Without own line
button-change-until = How long
button-change-language = Language
button-silent-on = Post silently
button-silent-off = Post with sound
button-replace-on = Replace earlier posts
button-replace-off = Keep earlier posts
button-change-zone = Time zone
button-post-once = Post it once, now
button-throw-away = Throw it away
button-write = Write it
button-back-to-draft = Back
button-forever = Until I stop it
button-four-times = 4 times
button-twelve-times = 12 times
draft-language-choice = { $language }

## Lines above

admin-only = Only people who may manage this group can do that. Nothing was changed.
not-there = There is no such reminder here.
note-group-stale = That button is from before. This is how things are now.
note-nothing-written = There is no reminder being written here. Start one with /remind, or on Discord with /reminder new.
note-time-not-read = I couldn't read that as a time. Try something like “every Friday 6pm” or “tomorrow at 9”.
note-time-past = That time is over already.
note-end-not-read = I couldn't read that as a day. Try something like “31 March”.
note-zone-not-found = I don't know that city. Try a big one with the same time.
note-what-not-found = I have no guide or answer by that name. Here they are.
note-line-long = That is { $length } characters; at most 200 fit.
note-line-link = Links in it may only lead to pages our guides link to: { $host } isn't one of them.
note-line-mention = Please leave out @names: a reminder calls nobody.
note-line-empty = That line is empty.
note-saved = Saved.
note-changed = Changed.
note-thrown-away = Thrown away. Nothing will be posted.
note-paused = Paused. Nothing is posted until you resume it.
note-resumed = It goes on.
note-deleted = Deleted.
note-post-now = It goes out in a moment.
note-seen = Done, I put those away.
note-rights-missing = I can't post there yet, so I have not saved it, and nothing was posted. See below what is missing.
note-group-zone = The group's time is now that of { $zone }.
note-group-language = The group's language is set.
note-counting-on = Once a week I'll post how many people here finished a walk and wanted to be counted: in steps of five, never under five, and never near the size of the group.
note-counting-off = Nothing is counted or posted any more.
note-need-zone = First: which city's time counts here?
note-need-zone-yours = First: which city's time is yours? Then I read the time again.

## Reminders that there are

list-title = This group's reminders
list-none = There are none yet. Start one with /remind, or on Discord with /reminder new.
list-line = { $number }. { $what }: { $rule }
list-next = Next: { $moment }
list-paused = paused
list-over = over
list-vanished = What it was to open is no longer there, so its button opens all guides.
list-retired = stopped: { $why }
list-ends = Nobody has said yet that these reminders should go on. They stop after { $day }.
list-draft = One is being written and not saved yet.
why-gone = the place is not there any more
why-closed = the topic or thread is closed
why-no-right = I may not write there any more
why-kicked = I was removed from the group
why-refused = the platform refused the message
why-not-renewed = it was not renewed
why-blocked = the chat is closed to me
trouble-uncertain = { $moment }: may or may not have arrived.
trouble-skipped = { $moment }: not sent, I was away and it was too late.
trouble-failed = { $moment }: not sent, it could not be delivered.
button-reminder = { $number }. { $title }
button-send-now = Send number { $number } now
button-put-away = Put these away
button-new-reminder = New reminder
button-list = All reminders
button-preview = Show the post
button-pause-reminder = Pause it
button-resume-reminder = Resume it
button-edit = Change it
button-delete = Delete it
button-delete-sure = Yes, delete it
delete-sure = Delete this reminder for good?
button-post-now = Post it now
button-carry-on-writing = Carry on writing

## Setup

setup-title = Is everything in order?
setup-right-fine = I may post here.
setup-right-missing = Something is missing:
setup-zone = The group's time: { $zone }
setup-zone-none = The group's time is not chosen yet.
setup-language = The group's language: { $language }
setup-choose-language = In which language should I write to this group?
setup-reminders = { $count ->
        [0] No reminders yet.
        [one] { $count } reminder.
       *[other] { $count } reminders.
    }
setup-counting-off = I count nothing here.
setup-counting-on = I post a weekly number of people who finished a walk and wanted to be counted.
setup-test = A test message is on its way to you alone.
setup-test-message = This is the test. A reminder will look like this, and only you see this one.
setup-test-refused = I couldn't write to you in private. Open a chat with me, press Start, and try /setup again.
button-counting-on = Post weekly numbers
button-counting-off = Stop weekly numbers
right-discord-view = I can't see that channel. Give my role “View Channel” there.
right-discord-send = I can't write in that channel. Give my role “Send Messages” there.
right-discord-threads = I can't write in that thread. Give my role “Send Messages in Threads” there.
right-discord-locked = That thread is locked. Unlock it, or choose another place.
right-telegram-send = I can't write in this group. Allow me to send messages in the group's permissions, or make me an administrator.
right-telegram-topic = I can't write in this topic. Open it, or choose another.
right-telegram-privacy = I see only commands and replies to me here. That is how it should be.
right-telegram-all = I can see every message here. I don't need that; you can turn privacy mode on for me at BotFather.
right-gone = That place is not in this group.

## A person's own nudges

nudges-title = Your nudges
nudges-what = I write to you in private at the time you choose, once. It is off until you ask for it, and for as long as one is waiting I keep, sealed, where to reach you.
nudges-none = None is waiting.
nudge-waiting = { $about ->
        [batch] Next batch of videos: { $guide }, { $moment }
        [recheck] Check again: { $guide }, { $moment }
       *[other] Carry on: { $guide }, { $moment }
    }
nudge-waiting-changed = If this guide changes: { $guide }
nudge-waiting-uncertain = This one may or may not have reached you: { $guide }
nudge-for = Remind you of: { $guide }
nudge-own-words = For another time, type for example: /remind tomorrow 9am
button-nudge = Remind me
button-nudge-tomorrow = Tomorrow
button-nudge-week = In a week
button-nudge-batch = Next batch, in a week
button-nudge-recheck = Check again in 90 days
button-nudge-changed = Tell me if this guide changes
button-nudge-stop = No more nudges
button-nudge-stop-this = Stop this
button-nudge-yes = Yes, remind me then
button-nudges = Your nudges
note-nudge-set = I'll write to you: { $moment }
note-nudge-changed = I'll tell you once if this guide changes.
note-nudge-stopped = Stopped. I don't write to you on my own.
note-nudge-full = Five nudges are waiting already. Stop one first.
note-nudge-near = Another nudge is less than an hour away from that. Please choose another time.
note-nudge-far = That is more than a year away. Please choose an earlier time.
note-nudge-nothing = Which guide is it about? Open one first, then I can remind you.
note-nudge-nowhere = I can't reach you from here. Write to me in private, and ask again.
note-nudge-once = I only remind once, so this is the first of those times.
nudge-read = I read that as: { $moment }. Is that right?
note-zone-yours = Your time is now that of { $zone }.
zone-title = Which city's time is yours?
zone-what = Pick one, or type the name of a city, for example: /timezone Berlin
zone-now = At present: { $zone }
nudge-resume = You asked me to remind you: { $guide }. Your place is kept.
nudge-batch = You asked me to remind you of the next batch of videos: { $guide }
nudge-recheck = You asked me to remind you to check again: { $guide }. Settings can change, so it may be worth a look whether yours still stands.
nudge-changed = A guide that you finished says something new: { $guide }
nudge-why = You asked for this one message. There is no other unless you ask again.
button-count-me = Count me in here
note-counted = You are counted in this week's number for the group. It can't be led back to you.
note-count-closed = There is no count going on in that group.
note-count-unfinished = I count walks finished in the past seven days. Finish one first, then I can count you in.

## What may be typed

words-nudges = remind me, nudges, reminders
words-nudge = tomorrow, remind me
words-quiet = no more nudges, stop nudges
words-snooze = later, snooze
words-count = count me in
words-zone = time zone
words-nudge-at = yes, y, yep, yeah, sure
words-command-remind = remind me, reminder, nudge me
words-command-reminders = my reminders, my nudges
words-command-timezone = time zone, timezone

## Commands, as the platforms show them

command-remind = Remind me: tomorrow, in a week, or when I say
command-reminders = My nudges
command-timezone = Choose my time zone by city
command-reminder = Reminders of this server
command-reminder-new = Write a reminder
command-reminder-list = Show all reminders
command-reminder-preview = Show what a reminder posts
command-reminder-pause = Pause a reminder
command-reminder-resume = Resume a reminder
command-reminder-edit = Change a reminder
command-reminder-delete = Delete a reminder
command-reminder-post-now = Post a reminder now
command-setup = Check rights, time zone and language, with a test only you see
command-group-remind = Write a reminder for this group
command-group-reminders = This group's reminders
command-group-setup = Check rights, time and language
command-argument-what = Guide or answer that its button opens
command-argument-when = When, in your own words: every Friday 6pm
command-argument-channel = Channel or thread to post in
command-argument-line = Your own line, at most 200 characters
command-argument-language = Language
command-argument-silent = Without a sound
command-argument-replace = Replace the post before
command-argument-until = The last day
command-argument-times = How many times
command-argument-reminder = Which reminder
command-argument-zone = City whose time counts
command-argument-city = City whose time is yours
modal-when-title = When?
modal-when-label = Such as: every Friday 6pm
modal-line-title = Your own line
modal-line-label = Plain text, at most 200 characters
modal-zone-title = Time zone
modal-zone-label = Name of a city
modal-until-title = How long?
modal-until-label = The last day, such as: 31 March
preset-when-1 = every Friday 6pm
preset-when-2 = every day 9am
preset-when-3 = tomorrow 6pm
preset-when-4 = last Friday of the month 6pm
