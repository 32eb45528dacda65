/**
 * What groups set out to do and when they mean to meet: common goals, annual plans, and plans of meetings.
 *
 * <p>API. Entry types: {@link se.samverkan.plan.AnnualPlan}, {@link se.samverkan.plan.MeetingPlan},
 * {@link se.samverkan.plan.CollaborationGoals}.
 */
@NullMarked
@ValueStyle
package se.samverkan.plan;

import org.jspecify.annotations.NullMarked;
import se.samverkan.internal.ValueStyle;
