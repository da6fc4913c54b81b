// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/schedule/levellingplan.h"

#include <QString>

#include <functional>

namespace axw::schedule {

/// Levelling would take away what the date was given for.
bool hasDateOfItsOwn(Constraint constraint);

/// Why levelling leaves a task where it stands.
enum class Stays {
    No,         ///< it may be moved
    Begun,      ///< work goes on already
    ByHand,     ///< it stands where it was put
    Dated,      ///< it has a date of its own
    InThePast,  ///< it should have begun by now, and the plan does not say that it waits
    Submitted,  ///< its plan is locked
    NotChosen,  ///< its plan is not levelled
};

/// What the task's own plan says of it, as it stood before anything was pinned. `origin`: from when on is levelled.
Stays staysBecause(const NetworkTask &task, const TaskDates &dates, Moment origin);

/// What was levelled and what things are called, for telling it. What it points to outlives it.
struct LevelledSubject
{
    const PlansToLevel *made = nullptr;
    const Levelled *levelled = nullptr;
    SlotGrid slots{};
    int planLinks = 0; ///< links from there on are those between plans
    std::function<QString(int task)> taskName{};
    std::function<QString(int plan)> planName{};
    std::function<QString(int resource)> resourceName{};
};

/// Why levelling moved a task or left it, in whole sentences of one language: the same for the plans of a workspace and
/// for those of files.
class LevellingWords
{
public:
    /// `when` writes a moment: the day, or day and time.
    LevellingWords(Language language, std::function<QString(Moment)> when) : m_language(language), m_when(std::move(when)) {}

    QString whyMoved(const LevellingMove &move, const LevelledSubject &subject) const;
    QString follows() const;

    /// '6. 12.에 시작해야 함'; empty for No.
    QString whyStays(Stays stays, const NetworkTask &task) const;
    QString submitted() const;
    /// It alone asks for more than there is.
    QString asksForMore(const QString &resource, int needed, int capacity) const;
    /// Nothing else holds it: it goes on when the resource does not work.
    QString worksOtherHours(const QString &resource) const;
    QString staysOverbooked(const QString &resource, Moment from, Moment until, int needed, int capacity) const;

private:
    const QString &pick(const QString &ko, const QString &en) const { return m_language == Language::Korean ? ko : en; }
    QString end(Moment moment) const;
    QString span(Moment from, Moment until) const;
    QString waitsForResource(const LevellingMove &move, const LevelledSubject &subject) const;

    Language m_language;
    std::function<QString(Moment)> m_when;
};

} // namespace axw::schedule
