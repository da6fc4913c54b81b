// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/diagnosis/assessment.h"
#include "core/forms/session.h"

#include <QHash>

#include <map>
#include <memory>
#include <vector>

namespace axw::diagnosis {

/// Which answer a row of the workspace holds: the question's name (its path of names where the name alone is not
/// unique), and the instance of the innermost repeat around it, null outside of repeats.
struct ItemKey
{
    QString item;
    RepeatId instance;
    auto operator<=>(const ItemKey &other) const
    {
        if (const auto byItem = item.compare(other.item); byItem != 0)
            return byItem <=> 0;
        return instance < other.instance ? std::strong_ordering::less
            : other.instance < instance  ? std::strong_ordering::greater
                                         : std::strong_ordering::equal;
    }
    bool operator==(const ItemKey &) const = default;
};

/// What stands beside an answer's value.
struct Beside
{
    bool unknown = false; ///< U: asked, not known yet
    Evidence evidence = Evidence::Stated;
    QString note;
    bool checkAgain = false; ///< taken over from an earlier round, not yet looked at again
    bool operator==(const Beside &) const = default;
};

/// An answer as it lies in the file.
struct StoredAnswer
{
    ItemKey key;
    QString value; ///< as the form writes it; empty for none
    Beside beside;
    bool operator==(const StoredAnswer &) const = default;
};

/// An instance of a repeat as it lies in the file.
struct StoredInstance
{
    RepeatId id;
    QString node; ///< the repeat's path of names
    RepeatId parent; ///< the instance around it
    QString rank;
    bool operator==(const StoredInstance &) const = default;
};

/// One assessment while it is filled or looked at: the form's session with the answers of the workspace in it, and
/// what stands beside them. It writes nothing; the store writes what stored() tells.
class Filling
{
public:
    /// An answer that does not fit its question any more is left out and named in troubles().
    static Result<std::unique_ptr<Filling>> open(const Assessment &assessment, std::shared_ptr<const forms::Rulebook> rules,
                                                 const forms::Surroundings &surroundings, std::vector<StoredInstance> instances,
                                                 const std::vector<StoredAnswer> &answers);

    const Assessment &assessment() const { return m_assessment; }
    const forms::Session &session() const { return *m_session; }
    const forms::Form &form() const { return m_session->form(); }
    const QStringList &troubles() const { return m_troubles; }

    ItemKey keyOf(const forms::Place &place) const;
    /// Nothing when the form has no such question, or the instance is not there.
    std::optional<forms::Place> placeOf(const ItemKey &key) const;
    /// The instance that a place of a repeat with its number stands for.
    RepeatId instanceOf(const forms::Place &instance) const;

    const Beside &beside(const forms::Place &place) const;
    /// What the file holds for a place now: the answer that was given, whether it counts or not.
    StoredAnswer stored(const forms::Place &place) const;
    /// Places whose answer is kept in the file: what people answer, what a default or a trigger set, what is worked out
    /// once. What can be worked out again is not.
    bool isStored(const forms::Place &place) const;
    /// Every stored place that holds something.
    std::vector<StoredAnswer> allStored() const;
    /// Those of the instances people add and take away, outer ones first; a repeat_count makes its own.
    const std::vector<StoredInstance> &instances() const { return m_instances; }

    // Each answers what it changed; nothing is written.
    Result<forms::Changes> set(const forms::Place &place, const QString &value);
    void setBeside(const forms::Place &place, const Beside &beside);
    /// The new instance follows the last one.
    Result<StoredInstance> addInstance(const forms::Place &repeat);
    /// Answers the rows that go with it: the instance and those within.
    Result<std::vector<RepeatId>> removeInstance(const forms::Place &instance);
    void setLanguage(const QString &language) { (void)m_session->setLanguage(language); }

    /// The scores of the form; nothing for a form that scores nothing.
    std::optional<Scores> scores() const;

private:
    explicit Filling(const Assessment &assessment);
    const std::map<RepeatId, forms::Place> &instancePlaces() const;
    bool isCounted(int repeat) const;
    RepeatId idAt(int repeat, RepeatId parent, int number) const;
    Result<> place(const StoredInstance &instance);
    std::optional<forms::Place> placeOfInstance(const StoredInstance &instance) const;

    Assessment m_assessment;
    std::unique_ptr<Clock> m_stopped; ///< of a frozen one
    std::unique_ptr<forms::Session> m_session;
    std::vector<StoredInstance> m_instances;
    /// Instances of a repeat within one instance of the repeat around it, in their order.
    std::map<std::pair<int, RepeatId>, std::vector<RepeatId>> m_order;
    std::map<ItemKey, Beside> m_beside;
    mutable std::optional<std::map<RepeatId, forms::Place>> m_places; ///< where each instance stands; made anew when they change
    QStringList m_troubles;
};

/// The row of an answer: worked out from its parts, so that two laptops that answer one question write one row.
AnswerId answerId(AssessmentId assessment, const ItemKey &key);

} // namespace axw::diagnosis
