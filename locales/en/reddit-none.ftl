reddit-none-title = Reddit: no AI opt-out
reddit-none-link-policy = Reddit on its content policy
reddit-none-card =
    Reddit has no switch against AI. It licenses public posts of any age to other companies; Google and OpenAI are known partners. Messages and other things that are not public are never licensed, Reddit says.

    What helps is deleting. Delete the posts and comments you do not want used, one by one, and do it before you delete the account: deleting only the account leaves them up. Reddit's policy says licensees may not keep using deleted content.

    What it cannot do: change models that are already trained, or reach copies that somebody took without a licence. Hiding posts with { $curate } does not help, it only hides them from your profile page. For new posts, private communities are the safer place.
