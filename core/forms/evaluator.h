// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/forms/expression.h"
#include "core/forms/functions.h"
#include "core/forms/instance.h"
#include "core/forms/moment.h"
#include "core/forms/tables.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <random>

namespace axw::forms {

/// What a form is filled in: the time, the person, the language of its labels.
struct Surroundings
{
    const Clock *clock = nullptr;
    QString language; ///< one of the form's; empty for its default
    QString username;
    QString deviceId;
    std::optional<quint64> seed; ///< makes random() and uuid() repeat themselves; for tests
};

/// Works expressions out on the answers. Every failure becomes a note and an empty value, never a crash.
class Evaluator
{
    Q_DECLARE_TR_FUNCTIONS(axw::forms::Evaluator)

public:
    Evaluator(const FormIndex &index, Instance &instance, const Surroundings &surroundings);
    ~Evaluator();
    Evaluator(const Evaluator &) = delete;
    Evaluator &operator=(const Evaluator &) = delete;

    /// In the place of a cell.
    Value evaluate(const Expression &expression, Cell &cell);
    bool holds(const Expression &expression, Cell &cell) { return truthOf(evaluate(expression, cell)); }
    /// A choice_filter: the cell's question, asked of one choice.
    bool holdsFor(const Expression &filter, Cell &cell, const QString &list, size_t choice);
    /// The sentence of the last evaluation that failed; empty when it did not.
    const QString &trouble() const { return m_trouble; }

    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    /// A text in the language asked for, else the one without a language, else any.
    QString in(const Texts &text) const;
    /// The language that in() takes because the text is missing in the form's; empty when it is there.
    QString standInFor(const Texts &text) const;
    const Surroundings &surroundings() const { return m_surroundings; }
    const FormIndex &index() const { return m_index; }

    // For the functions.
    void note(const QString &sentence);
    Value valueOf(xmlNodePtr node) const;
    Value valueOf(const xmlXPathObject &object) const;
    double numberOf(const xmlXPathObject &object) const;
    bool isRelevant(xmlNodePtr node) const;
    bool areEqual(const Call &call) const;
    /// Where ${name} leads: within the innermost scope that both it and the place asking stand in; relevant ones only.
    std::vector<xmlNodePtr> referred(int node, xmlNodePtr from) const;
    std::vector<xmlNodePtr> referredFrom(int node, const Cell &cell) const;
    std::vector<xmlNodePtr> indexed(int node, const std::vector<std::pair<int, int>> &indices) const;
    Value kept() const;
    xmlNodePtr current() const { return m_cell == nullptr ? nullptr : elementOf(*m_cell); }
    const Cell *cellOf(xmlNodePtr node) const;
    double random();
    bool matches(const QString &text, const QString &pattern);
    QDateTime now() const { return seoulTime(m_surroundings.clock->nowMs()); }
    Tables &tables() { return m_tables; }
    xmlNodePtr elementOf(const Cell &cell) const;

private:
    const FormIndex &m_index;
    Instance &m_instance;
    Surroundings m_surroundings;
    QString m_language;
    Tables m_tables;
    xmlXPathContextPtr m_context = nullptr;
    Cell *m_cell = nullptr;
    QString m_trouble;
    QHash<QString, QRegularExpression> m_patterns;
    std::mt19937_64 m_random;

    XPathObject run(xmlXPathCompExprPtr compiled, xmlNodePtr at);
    static void dispatch(xmlXPathParserContextPtr parser, int count);
};

} // namespace axw::forms
