import { render } from 'preact';
import { styles } from '../../server/render/html/styles';
import { App } from './app';
import { viewStyles } from './styles';

/* The script of a page in a webview: it renders what the language server computes. */

const style = document.createElement('style');
// Only a style with the script's own number is let through.
style.nonce = document.currentScript?.nonce ?? '';
style.textContent = styles + viewStyles;
document.head.append(style);

const root = document.getElementById('page');
if (root) render(<App />, root);
