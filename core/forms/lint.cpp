// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/lint.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::forms)
};

constexpr double highestLevel = 5;
/// A condition that nobody reads to its end.
constexpr qsizetype longRelevant = 600;

bool isSelect(const Node &node)
{
    return node.type == Type::SelectOne || node.type == Type::SelectMultiple || node.type == Type::Rank;
}

/// True for rows that stand on the screen.
bool isShown(Type type)
{
    return type != Type::Calculate && type != Type::Hidden && type != Type::Start && type != Type::End && type != Type::Today
           && type != Type::Username && type != Type::DeviceId;
}

class Lint
{
public:
    explicit Lint(const Form &form) : m_form(form) {}

    std::vector<Problem> run()
    {
        for (const ChoiceList &list : m_form.lists)
            m_lists.insert(list.name, &list);
        collectNames();
        for (const Node &node : m_form.nodes) {
            if (!node.otherText)
                look(node);
        }
        for (const ChoiceList &list : m_form.lists)
            look(list);
        lookAtDimensions();
        return std::move(m_found);
    }

private:
    void warn(const QString &sheet, int row, const QString &column, const QString &why)
    {
        m_found.push_back({Problem::Severity::Warning, sheet, row, column, why});
    }
    void warn(const Node &node, const QString &column, const QString &why) { warn(u"survey"_s, node.row, column, why); }

    void look(const Node &node)
    {
        const bool fieldList = node.type == Type::Group && node.appearance.contains(u"field-list"_s);
        if (isShown(node.type) && node.label.isEmpty() && node.hint.isEmpty() && node.media.isEmpty() && !fieldList && node.calculation.isEmpty())
            warn(node, u"label"_s, node.isContainer() ? Words::tr("“%1” has no label; its heading stays empty.").arg(node.name)
                                                      : Words::tr("“%1” has no label; nobody sees what is asked.").arg(node.name));
        if (node.relevant.size() > longRelevant)
            warn(node, u"relevant"_s, Words::tr("The condition is %1 characters long. A calculate question for a part of it makes it readable.").arg(node.relevant.size()));
        if (!node.dimension.isEmpty() && node.weight <= 0)
            warn(node, u"weight"_s, Words::tr("With the weight %1 the answer does not count; a weight is greater than 0.").arg(node.weight));
        if (!node.dimension.isEmpty() && node.isContainer())
            warn(node, u"dimension"_s, Words::tr("A group is not scored; write the dimension at the questions in it."));
        if (isSelect(node))
            lookAtScoring(node);
        else if (!node.dimension.isEmpty() && isShown(node.type) && !node.isContainer())
            warn(node, u"dimension"_s, Words::tr("Only a question that chooses from a list with scores is scored; this one is not."));
    }

    void lookAtScoring(const Node &node)
    {
        const ChoiceList *list = m_lists.value(node.list);
        if (list == nullptr)
            return;
        m_used.insert(list->name);
        if (!node.dimension.isEmpty() && !list->isScored()) {
            warn(node, u"dimension"_s, Words::tr("“%1” belongs to a dimension, but no choice of the list “%2” has a score.").arg(node.name, node.list));
        } else if (node.dimension.isEmpty() && list->isScored() && !m_form.dimensions.empty()) {
            warn(node, u"dimension"_s, Words::tr("The list “%1” has scores, but “%2” names no dimension; it does not count.").arg(node.list, node.name));
        } else if (!node.dimension.isEmpty() && !m_levelsTold.contains(list->name)) {
            m_levelsTold.insert(list->name);
            lookAtLevels(*list);
        }
    }

    /// A list of levels has all of them: an answer in between would have no place.
    void lookAtLevels(const ChoiceList &list)
    {
        QSet<int> present;
        bool ownScale = false; // points between the levels: fewer or more steps than ours, spread over the same range
        for (const Choice &choice : list.choices) {
            if (!choice.score)
                continue;
            if (std::floor(*choice.score) == *choice.score)
                present.insert(int(*choice.score));
            else
                ownScale = true;
        }
        QStringList missing;
        for (int level = 0; level <= int(highestLevel); ++level) {
            if (!present.contains(level))
                missing += QString::number(level);
        }
        // Yes and no, or three steps, are lists of their own kind; four of six are levels with gaps.
        if (!ownScale && !missing.isEmpty() && (present.size() >= 4 || !m_form.levels.empty()))
            warn(u"choices"_s, list.choices.front().row, u"score"_s, Words::tr("The list “%1” has no choice for level %2.").arg(list.name, missing.join(u", "_s)));
    }

    void look(const ChoiceList &list)
    {
        if (!m_used.contains(list.name) && !m_named.contains(list.name)) {
            warn(u"choices"_s, list.choices.empty() ? 0 : list.choices.front().row, u"list_name"_s, Words::tr("No question uses the list “%1”.").arg(list.name));
            return;
        }
        for (const Choice &choice : list.choices) {
            if (choice.label.isEmpty() && choice.media.isEmpty() && list.file.isEmpty())
                warn(u"choices"_s, choice.row, u"label"_s, choice.score ? Words::tr("“%1” of the list “%2” has no label: a level needs a sentence that says what is to be seen.").arg(choice.name, list.name)
                                                                       : Words::tr("“%1” of the list “%2” has no label.").arg(choice.name, list.name));
        }
    }

    /// What stands between quotes in the expressions, and the lists that label a range: an instance('…') may be meant.
    void collectNames()
    {
        static const QRegularExpression quoted(uR"re('([^']*)'|"([^"]*)")re"_s);
        for (const Node &node : m_form.nodes) {
            m_named.insert(node.parameters.value(u"tick_labelset"_s));
            if (!node.isContainer())
                m_asked[node.dimension] += node.weight;
            for (const QString &text : {node.calculation, node.relevant, node.constraint, node.defaultValue, node.repeatCount, node.choiceFilter}) {
                if (!text.contains(u"instance"_s))
                    continue;
                for (auto matches = quoted.globalMatch(text); matches.hasNext();) {
                    const QRegularExpressionMatch match = matches.next();
                    m_named.insert(match.captured(1) + match.captured(2));
                }
            }
        }
    }

    void lookAtDimensions()
    {
        if (m_form.dimensions.empty())
            return;
        double sum = 0;
        for (const Dimension &dimension : m_form.dimensions) {
            sum += dimension.weight;
            if (!m_asked.contains(dimension.key))
                warn(u"dimensions"_s, dimension.row, u"key"_s, Words::tr("No question belongs to the dimension “%1”.").arg(dimension.key));
            if (dimension.label.isEmpty())
                warn(u"dimensions"_s, dimension.row, u"label"_s, Words::tr("The dimension “%1” has no label.").arg(dimension.key));
            if (dimension.weight <= 0)
                warn(u"dimensions"_s, dimension.row, u"weight"_s, Words::tr("With the weight %1 the dimension does not count.").arg(dimension.weight));
        }
        constexpr double close = 1e-6;
        // All alike is a way to say that nothing is weighed; as heavy as its questions, that every question counts alike.
        const auto all = [this](auto isRight) { return std::all_of(m_form.dimensions.cbegin(), m_form.dimensions.cend(), isRight); };
        const bool alike = all([&](const Dimension &d) { return d.weight == m_form.dimensions.front().weight; })
            || all([&](const Dimension &d) { return std::fabs(d.weight - m_asked.value(d.key)) < close; });
        if (!alike && std::fabs(sum - 100) > close && std::fabs(sum - 1) > close)
            warn(u"dimensions"_s, 0, u"weight"_s, Words::tr("The weights of the dimensions add up to %1; right would be 100 or 1.").arg(sum));
    }

    const Form &m_form;
    std::vector<Problem> m_found;
    QSet<QString> m_used;
    QSet<QString> m_levelsTold;
    QSet<QString> m_named;
    QHash<QString, double> m_asked; ///< the weights of a dimension's questions, added up
    QHash<QString, const ChoiceList *> m_lists;
};

} // namespace

std::vector<Problem> lint(const Form &form)
{
    return Lint(form).run();
}

} // namespace axw::forms
