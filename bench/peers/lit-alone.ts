/** Lit without a widget: what its evaluation costs by itself. */
export * from 'lit';
