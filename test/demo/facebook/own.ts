/** What stands on Acme Atelier's own page: shown by the page, and told by the data that comes with it, as Facebook does for the first posts. */

export const own = [
  {
    id: "pfbid02AcmeLoom7",
    hoursAgo: 26,
    en: "The loom is back from repair. Saturday we weave again.",
    fr: "Le métier est réparé. Samedi, on tisse de nouveau.",
    reactions: 312,
    shares: 8,
    comments: 21,
    isTold: true,
  },
  {
    id: "pfbid02AcmeBlue8",
    hoursAgo: 75,
    en: "Which blue for the winter scarf?",
    fr: "Quel bleu pour l’écharpe d’hiver ?",
    reactions: 96,
    shares: 0,
    comments: 44,
    isTold: true,
  },
  // Older ones come while the page is read: the data in the page does not tell of them.
  {
    id: "pfbid02AcmeOlder9",
    hoursAgo: 400,
    en: "Back from the autumn fair.",
    fr: "De retour du salon d’automne.",
    reactions: 40,
    shares: 1,
    comments: 2,
    isTold: false,
  },
] as const;

const HOUR = 3_600_000;

/** As Facebook nests it, as far as anybody looks. @param now ms */
export const storiesAsData = (now: number): object => ({
  require: own
    .filter(({ isTold }) => isTold)
    .map(({ id, hoursAgo, reactions, shares, comments }) => ({
      node: {
        post_id: id.replace(/\D/g, ""),
        comet_sections: {
          context_layout: {
            story: {
              comet_sections: {
                metadata: [
                  { story: { creation_time: Math.floor((now - hoursAgo * HOUR) / 1_000), url: `https://www.facebook.com/acme/posts/${id}` } },
                ],
              },
            },
          },
          feedback: {
            story: {
              story_ufi_container: {
                story: {
                  feedback_context: {
                    feedback_target_with_context: {
                      comment_rendering_instance: { comments: { total_count: comments } },
                      comet_ufi_summary_and_actions_renderer: { feedback: { reaction_count: { count: reactions }, share_count: { count: shares } } },
                    },
                  },
                },
              },
            },
          },
        },
      },
    })),
});
