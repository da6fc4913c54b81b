// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/forms/evaluator.h"
#include "core/forms/place.h"
#include "core/forms/rulebook.h"

#include <QCoreApplication>

#include <memory>

namespace axw::forms {

/// What a step changed about a place.
struct Change
{
    enum What {
        Answer = 1,     ///< what counts as its answer, or what is kept of it
        Relevance = 2,
        Required = 4,
        ReadOnly = 8,
        Choices = 16,   ///< what may be chosen
        Validity = 32,
        Words = 64,     ///< what its label, hint or message shows
        Instances = 128, ///< how many instances a repeat has
    };

    Place place;
    unsigned what = 0;
    bool operator==(const Change &) const = default;
};
using Changes = std::vector<Change>;

/// How a place stands now.
struct Standing
{
    Value answer;          ///< what counts; empty while it is not relevant
    QString kept;          ///< what was answered, whether it counts now or not
    bool relevant = true;
    bool required = false;
    bool readOnly = false;
    QString trouble;       ///< why its calculation or condition could not be worked out
    bool operator==(const Standing &) const = default;
};

struct Violation
{
    Place place;
    QString message;
    bool operator==(const Violation &) const = default;
};

/// A form being filled. Setting an answer works out anew only what depends on it, in an order found once. What is not
/// relevant counts as empty but is kept; so does a choice that its filter lets fall.
class Session
{
    Q_DECLARE_TR_FUNCTIONS(axw::forms::Session)

public:
    /// Refused when the form's expressions have errors. With `withFirst`, a repeat without repeat_count begins with one
    /// instance, as ODK Collect has it.
    static Result<std::unique_ptr<Session>> start(Form form, const Surroundings &surroundings, bool withFirst = true);
    static Result<std::unique_ptr<Session>> start(std::shared_ptr<const Rulebook> rules, const Surroundings &surroundings, bool withFirst = true);

    const Form &form() const { return m_rules->form(); }
    const FormIndex &index() const { return m_rules->index(); }
    const std::shared_ptr<const Rulebook> &rules() const { return m_rules; }

    /// An answer as XForms writes it: '3', '2026-03-04', 'a b' for several choices; an empty text takes it back. Refused
    /// when it is no answer to a question of this type.
    Result<Changes> set(const Place &place, const QString &answer);
    /// Takes an answer that the form itself would give (start, today, username, a calculation of an older version).
    Result<Changes> restore(const Place &place, const QString &answer);
    /// A repeat as a whole. Refused where repeat_count says how many there are.
    Result<Changes> addInstance(const Place &repeat);
    /// One instance; the later ones move up.
    Result<Changes> removeInstance(const Place &instance);
    /// Works out everything; what it changes had been missed.
    Changes recalculate();
    Changes setLanguage(const QString &language);
    QString language() const { return m_evaluator->language(); }

    int instances(const Place &repeat) const;
    /// All places in the form's order; a repeat as a whole stands before its instances. Empty repeats and what is not
    /// relevant are among them.
    std::vector<Place> places() const;
    bool exists(const Place &place) const { return find(place) != nullptr; }
    Standing standing(const Place &place) const;
    /// The choices that may be chosen now, as places in the list; in the order in which they are to be shown.
    std::vector<int> choices(const Place &place) const;
    const ChoiceList *list(const Place &place) const { return form().list(form().nodes[size_t(place.node)].list); }
    /// Why the answer may not stay as it is; nothing for none or an empty one.
    std::optional<QString> violation(const Place &place) const;

    /// A text of a place with what its ${name}s show.
    QString shown(const Place &place, const Texts &text) const;
    QString label(const Place &place) const { return shown(place, form().nodes[size_t(place.node)].label); }

    /// Relevant, required and not answered.
    std::vector<Place> missing() const;
    std::vector<Violation> violations() const;

    /// Whether an answer fits a question's type; the error says what would fit.
    static Result<Value> read(const Form &form, int node, const QString &answer);

private:
    std::shared_ptr<const Rulebook> m_rules;
    std::unique_ptr<Instance> m_instance;
    std::unique_ptr<Evaluator> m_evaluator;
    bool m_withFirst = true;

    std::vector<std::vector<Cell *>> m_pending; ///< by task
    std::vector<int> m_queue;                   ///< a heap of the tasks' orders
    std::vector<Cell *> m_touched;
    std::vector<std::pair<Cell *, int>> m_triggered; ///< a question that changed, and what it sets off
    std::vector<Scope *> m_new;                 ///< instances whose dynamic defaults are to be worked out
    bool m_filling = false;                     ///< the first values are being put in: nothing is triggered
    std::vector<Cell *> m_visited;

    Session(std::shared_ptr<const Rulebook> rules, const Surroundings &surroundings, bool withFirst);

    Cell *find(const Place &place) const;
    Scope *findScope(const Place &place) const;
    Place placeOfCell(const Cell &cell) const;
    const Node &nodeOf(const Cell &cell) const { return form().nodes[size_t(cell.node)]; }

    void begin();
    void fillNew(Scope &scope);
    void setDynamicDefaults(Scope &scope);
    void mark(Cell &cell, Task task, unsigned marks);
    void markScope(Scope &scope);
    void markAll(Scope &scope);
    void markDependents(int task, Scope &scope);
    void touch(Cell &cell, unsigned what);
    void structureChanged(Scope &within, int repeat);
    void settle();
    void drain();
    void pushTriggers(Cell &cell);
    void work(Cell &cell, Task task);
    void workRelevant(Cell &cell);
    void workCount(Cell &cell);
    void workValue(Cell &cell);
    void workCheck(Cell &cell);
    void runTriggers();
    Value cast(int node, const Value &value) const;
    Value stillChosen(Cell &cell) const;
    bool isInRange(const Cell &cell) const;
    Changes taken();
};

} // namespace axw::forms
