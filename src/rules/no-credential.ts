/** A password, a key or a token, given away with the post. */
import { spots } from "../core/kinds.ts";
import { secretsIn } from "../core/text/secrets.ts";

export default spots({
  id: "no-credential",
  family: "data",
  level: "stop",
  what: { en: "This looks like a password or an access key.", fr: "Ceci ressemble à un mot de passe ou à une clé d’accès." },
  why: {
    en: "Machines read public posts for keys and try them within minutes.",
    fr: "Des machines lisent les posts publics à la recherche de clés, et les essaient en quelques minutes.",
  },
  fix: {
    en: "Remove it. If it was published even once, replace it: deleting is not enough.",
    fr: "Retirez-le. S’il a été publié une seule fois, changez-le : effacer ne suffit pas.",
  },
  evidence: [
    {
      source: "Meli, McNiece and Reaves: How bad can it git? NDSS",
      year: 2019,
      url: "https://www.ndss-symposium.org/ndss-paper/how-bad-can-it-git-characterizing-secret-leakage-in-public-github-repositories/",
      strength: "A",
      says: {
        en: "Keys with a fixed beginning are found reliably, and seconds after publication; thousands leak every day.",
        fr: "Les clés au début fixe se trouvent de façon fiable, quelques secondes après leur publication ; des milliers fuient chaque jour.",
      },
      against: {
        en: "Passwords without a name beside them look like any word, and are not found.",
        fr: "Un mot de passe sans rien pour l’annoncer ressemble à un mot, et n’est pas trouvé.",
      },
    },
    {
      source: "Precision report on regular expressions for identifying information, ResearchEquals",
      year: 2022,
      url: "https://doi.org/10.53962/r5gg-jjv0",
      strength: "B",
      says: {
        en: "Patterns are precise for technical identifiers with a known form, and poor for names and street addresses.",
        fr: "Les motifs sont précis pour les identifiants techniques de forme connue, et mauvais pour les noms et les adresses.",
      },
      against: {
        en: "Identifiers without a known form are not found at all.",
        fr: "Les identifiants sans forme connue ne sont pas trouvés du tout.",
      },
    },
  ],
  find: ({ text }) => secretsIn(text),
  cases: {
    flags: [
      `deploy with ghp_${"a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"}`,
      "AWS_SECRET=wJalrXUtnFEMI/K7MDENG/bPxRfiCYzQ9kTpLs3v",
      "-----BEGIN RSA PRIVATE KEY-----",
      { text: "Votre mot de passe : Xk9!vTq2pL", kind: "reply" },
      "curl -u admin:s3cr3tPa55 https://api.acme.com",
      "https://bob:Tr0ub4dor@ftp.acme.com/",
      `token eyJhbGciOiJIUzI1NiJ9.${"eyJzdWIiOiIxMjM0NTY3ODkwIn0"}.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U`,
    ],
    passes: [
      "Never share your password, not even with us.",
      "Mot de passe oublié ? Cliquez sur « réinitialiser »",
      "password: ********",
      "api_key = YOUR_API_KEY_HERE",
      "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      "Our new token is called Aurora, and the key to it is patience",
      "https://example.com/a/9f8e7d6c5b4a39281706f5e4d3c2b1a0",
      "Code promo : PRINTEMPS2026",
    ],
  },
});
