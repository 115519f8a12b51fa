reddit-none-title = Reddit : pas de refus de l'IA possible
reddit-none-link-policy = Reddit sur sa politique de contenu
reddit-none-card =
    Reddit n'a pas d'option contre l'IA. Il accorde des licences sur les publications publiques, récentes ou anciennes, à d'autres entreprises ; Google et OpenAI sont des partenaires connus. Les messages et ce qui n'est pas public ne sont jamais sous licence, dit Reddit.

    Ce qui aide, c'est de supprimer. Supprime une par une les publications et les commentaires que tu ne veux pas voir utilisés, et fais-le avant de supprimer le compte : supprimer seulement le compte les laisse en ligne. La politique de Reddit dit que les titulaires de licence ne peuvent pas continuer à utiliser un contenu supprimé.

    Ce que ça ne peut pas faire : changer des modèles déjà entraînés, ni atteindre les copies prises sans licence. Masquer des publications avec { $curate } (organiser ton profil) n'aide pas, ça les cache seulement de ta page de profil. Pour tes nouvelles publications, les communautés privées sont plus sûres.
