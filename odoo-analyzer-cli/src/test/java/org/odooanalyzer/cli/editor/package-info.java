/** An editor's side of the language server: from the runnable jar to what its user would see. */
@NullMarked
package org.odooanalyzer.cli.editor;

import org.jspecify.annotations.NullMarked;
