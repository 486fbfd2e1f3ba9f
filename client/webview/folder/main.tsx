import { render } from 'preact';
import { styles } from '../../../server/render/html/styles';
import { viewStyles } from '../styles';
import { App } from './app';

/* The script of the list of a folder's payments: it renders what the language server computes. */

const style = document.createElement('style');
// Only a style with the script's own number is let through.
style.nonce = document.currentScript?.nonce ?? '';
style.textContent = styles + viewStyles;
document.head.append(style);

const root = document.getElementById('page');
if (root) render(<App />, root);
