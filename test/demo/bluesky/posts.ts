/** What stands in the demo's feed. */
export interface Post {
  readonly by: string;
  readonly name: string;
  readonly text: string;
}

export const posts: readonly Post[] = [
  {
    by: "noor.example",
    name: "Noor Haddad",
    text: "The night train is late again, and the tea is excellent. Which of your fabrics survives a sleeping car?",
  },
  { by: "rowan.example", name: "Rowan Tailors", text: "Twenty metres of indigo, washed and hung out. The whole street smells of summer." },
];
