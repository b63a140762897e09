module.exports = {
  title: "Harbour Post",
  // The address of the page
  baseUrl: "https://status.harbour.example/",
  description: "What works at Harbour Post",
  defaultLocale: "en",
  locales: [{ code: "en", iso: "en-US", name: "English", file: "en.json" }],
  content: {
    frontMatterFormat: "yaml",
    systems: ["web", "relay"]
  },
  theme: { links: { en: { home: "https://harbour.example/" } } }
};
