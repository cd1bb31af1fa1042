// svelte-check would otherwise look for a plugin in the vite.config.ts above.
export default {};
