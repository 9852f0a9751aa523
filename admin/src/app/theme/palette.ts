import type { ThemeDefinition } from 'vuetify'

/** Crimson and gold on warm paper; four colours for the bands, each readable on its own tint. */
export const light: ThemeDefinition = {
  dark: false,
  colors: {
    background: '#f8f5f1',
    surface: '#ffffff',
    'surface-variant': '#4a4340',
    'on-surface-variant': '#ffffff',
    'on-background': '#231c1a',
    'on-surface': '#231c1a',
    primary: '#9f1d2b',
    'on-primary': '#ffffff',
    secondary: '#6b5b53',
    error: '#b3261e',
    'on-error': '#ffffff',
    info: '#1f5c9e',
    success: '#1c6b3f',
    warning: '#855300',
    gold: '#e2a92b',
    good: '#1c6b3f',
    fair: '#1f5c9e',
    average: '#855300',
    poor: '#a3242b',
  },
  variables: { 'border-color': '#3b2a20', 'border-opacity': 0.12, 'medium-emphasis-opacity': 0.72 },
}

/** The same by night. */
export const dark: ThemeDefinition = {
  dark: true,
  colors: {
    background: '#141110',
    surface: '#1e1a18',
    'surface-variant': '#d8cdc6',
    'on-surface-variant': '#1e1a18',
    'on-background': '#efe6e1',
    'on-surface': '#efe6e1',
    primary: '#ffb3ac',
    'on-primary': '#561017',
    secondary: '#d8c2b8',
    error: '#ffb4ab',
    'on-error': '#5c0b0b',
    info: '#9cc8ff',
    success: '#86d9a6',
    warning: '#f3c069',
    gold: '#f0c35c',
    good: '#86d9a6',
    fair: '#9cc8ff',
    average: '#f3c069',
    poor: '#ffaaa5',
  },
  variables: { 'border-color': '#f3e4da', 'border-opacity': 0.14, 'medium-emphasis-opacity': 0.74 },
}
