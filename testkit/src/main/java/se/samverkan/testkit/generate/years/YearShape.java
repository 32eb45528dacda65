package se.samverkan.testkit.generate.years;

import java.util.List;

/**
 * What makes one year differ from another, in small numbers; zero is the plainest.
 *
 * @param year the year
 * @param groups how many groups there are, from 2 to 4
 * @param names where in the list of people theirs begin
 * @param places where in the list of municipalities theirs begin
 * @param meetings the meetings, taken by the groups in turn
 */
record YearShape(int year, int groups, int names, int places, List<MeetingShape> meetings) {}
