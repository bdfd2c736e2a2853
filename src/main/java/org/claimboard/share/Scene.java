package org.claimboard.share;

import java.awt.Color;
import java.util.List;

/**
 * What is to be drawn, from back to front, in points.
 *
 * @param words all that is written in it, in the order of reading, for those who cannot see it
 */
record Scene(double width, double height, List<Shape> shapes, String title, List<String> words) {

    /** One thing to draw. */
    sealed interface Shape permits Box, Stroke, Dot, Arrow, Words {}

    /** A filled box with round corners. */
    record Box(double x, double y, double width, double height, double round, Color fill) implements Shape {}

    /** A straight line. */
    record Stroke(double x, double y, double toX, double toY, double thick, Color color) implements Shape {}

    /** A disc, or a ring if it is hollow. */
    record Dot(double x, double y, double radius, Color color, boolean hollow, Color paper) implements Shape {}

    /** A small arrow head that points to the left or to the right. */
    record Arrow(double x, double y, double size, boolean right, Color color) implements Shape {}

    /** Text on a base line, from the left. */
    record Words(String text, boolean bold, float size, double x, double y, Color color) implements Shape {}
}
