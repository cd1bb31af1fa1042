/** The host pages of the stories: those of the page "Einbinden", with the addresses of their style sheets here. */
import { hostPages, type HostPage } from '../../site/einbinden/preview/host-pages.ts';

export interface Host extends HostPage {
  /** Addresses of its style sheets, from staticDirs in main.ts. */
  sheets: string[];
}

export const hosts: Record<string, Host> = {
  blank: { ...hostPages.blank, sheets: [] },
  bootstrap: { ...hostPages.bootstrap, sheets: ['hosts/bootstrap.css'] },
  kern: { ...hostPages.kern, sheets: ['hosts/kern/fira-sans.css', 'hosts/kern.css'] },
  wordpress: { ...hostPages.wordpress, sheets: ['hosts/wordpress.css'] },
};
