/** Conventions of the API that every capability shares; knows no capability. */
package org.modellregionen.common;
