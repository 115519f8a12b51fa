sora-closed-title = Sora: closed
sora-closed-link-portal = OpenAI privacy portal
sora-closed-card =
    There is nothing left to switch off in Sora. OpenAI announced the end of the app and the website for 26 April 2026 and of the access for developers for 24 September 2026. With them went cameos, later called characters, so guides that tell you to change your cameo rules are out of date.

    If you made a cameo, your face and voice may have been stored. In 2025 OpenAI said that a cameo you delete is removed within 30 days; what happened to those nobody deleted, we could not find out. You can send OpenAI a privacy request about it, only at privacy.openai.com.

    Don't delete your OpenAI account just for this: that was reported to take ChatGPT with it. Sora videos of you on other sites stay up, so report them there.
