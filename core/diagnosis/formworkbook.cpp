// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/formworkbook.h"

#include "core/diagnosis/builtin.h"
#include "core/diagnosis/formscores.h"

#include <QCoreApplication>

#include <algorithm>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using forms::Texts;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::diagnosis)
};

/// The language whose column says this code: "한국어 (ko)", "Korean (ko)", "ko".
QString inLanguage(const Texts &texts, const QString &code)
{
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (it.key() == code || it.key().endsWith(u'(' + code + u')'))
            return it.value();
    }
    return texts.value(QString());
}

LocalizedText localized(const Texts &texts)
{
    return {inLanguage(texts, u"ko"_s), inLanguage(texts, u"en"_s)};
}

/// Collects what cannot be an item, so that a form's author hears all of it.
class Items
{
public:
    explicit Items(const forms::Form &form) : m_form(form) {}

    std::vector<Item> of(const QString &dimension)
    {
        std::vector<Item> items;
        for (const forms::Node &node : m_form.nodes) {
            if (node.dimension == dimension && !node.isContainer())
                items.push_back(itemOf(node));
        }
        return items;
    }
    const QStringList &problems() const { return m_problems; }

private:
    Item itemOf(const forms::Node &node)
    {
        Item item;
        item.key = node.name;
        item.weight = node.weight;
        item.question = localized(node.label);
        item.topic = localized(node.topic);
        item.hint = localized(node.hint);
        const forms::ChoiceList *list = m_form.list(node.list);
        if (node.type != forms::Type::SelectOne || list == nullptr) {
            m_problems += Words::tr("“%1” (row %2) does not choose one of a list.").arg(node.name).arg(node.row);
            return item;
        }
        for (int level = 0; level < levelCount; ++level) {
            const auto choice = std::find_if(list->choices.cbegin(), list->choices.cend(),
                                             [&](const forms::Choice &c) { return c.score == std::optional<double>(level); });
            if (choice == list->choices.cend())
                m_problems += Words::tr("“%1” (row %2) has no choice for level %3.").arg(node.name).arg(node.row).arg(level);
            else
                item.markers.at(size_t(level)) = localized(choice->label);
        }
        return item;
    }

    const forms::Form &m_form;
    QStringList m_problems;
};

} // namespace

Result<Form> fromXlsForm(const forms::Form &workbook, const QString &key)
{
    Form form;
    form.key = key;
    form.version = workbook.settings.version.toInt();
    for (const forms::Level &level : workbook.levels) {
        const auto at = size_t(std::max(level.score, 0.0));
        if (at < form.levels.size())
            form.levels[at] = {localized(level.label), localized(level.meaning)};
    }
    Items items(workbook);
    for (const forms::Dimension &dimension : workbook.dimensions) {
        form.dimensions.push_back({dimension.key, dimension.weight, dimension.switchable, localized(dimension.label), localized(dimension.shortLabel),
                                   localized(dimension.about), items.of(dimension.key)});
    }
    if (!items.problems().isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("The form cannot be used:") + u'\n' + items.problems().join(u'\n'));
    if (form.itemCount() == 0)
        return fail(Error::Kind::Invalid, Words::tr("The form has no item that belongs to a dimension."));
    return form;
}

Form scoredView(const forms::Form &workbook, const QString &key, int version)
{
    Form form;
    form.key = key;
    form.title = workbook.settings.title;
    form.version = version;
    const auto builtin = builtinForm(u"full");
    if (builtin)
        form.levels = builtin->levels;
    for (const forms::Level &level : workbook.levels) {
        if (level.score >= 0 && level.score < levelCount)
            form.levels[size_t(level.score)] = {localized(level.label), localized(level.meaning)};
    }
    for (const DimensionScore &scored : scoredDimensions(workbook)) {
        Dimension &dimension = form.dimensions.emplace_back();
        dimension.key = scored.key;
        dimension.weight = scored.weight;
        const auto told = std::find_if(workbook.dimensions.cbegin(), workbook.dimensions.cend(),
                                       [&](const forms::Dimension &each) { return each.key == scored.key; });
        const Dimension *own = builtin ? builtin->dimension(scored.key) : nullptr;
        if (told != workbook.dimensions.cend()) {
            dimension.switchable = told->switchable;
            dimension.label = localized(told->label);
            dimension.shortLabel = localized(told->shortLabel);
            dimension.about = localized(told->about);
        } else if (own != nullptr) {
            dimension.label = own->label;
            dimension.shortLabel = own->shortLabel;
            dimension.about = own->about;
        }
        if (dimension.label == LocalizedText())
            dimension.label = {scored.key, scored.key};
        if (dimension.shortLabel == LocalizedText())
            dimension.shortLabel = dimension.label;
        for (size_t at = 0; at < workbook.nodes.size(); ++at) {
            const forms::Node &node = workbook.nodes[at];
            if (node.dimension != scored.key || !isScored(workbook, node))
                continue;
            Item &item = dimension.items.emplace_back();
            const auto same = std::count_if(workbook.nodes.cbegin(), workbook.nodes.cend(), [&](const forms::Node &each) { return each.name == node.name; });
            item.key = same == 1 ? node.name : workbook.path(int(at));
            item.weight = node.weight;
            item.question = localized(node.label);
            item.topic = localized(node.topic);
            item.hint = localized(node.hint);
            if (item.topic == LocalizedText())
                item.topic = item.question;
            const forms::ChoiceList *list = workbook.list(node.list);
            if (list != nullptr && (node.type != forms::Type::SelectOne || !isOfLevels(*list))) {
                for (const forms::Choice &choice : list->choices)
                    item.choices.push_back({choice.name, localized(choice.label)});
                continue;
            }
            for (size_t level = 0; list != nullptr && level < item.markers.size(); ++level) {
                const auto choice = std::find_if(list->choices.cbegin(), list->choices.cend(),
                                                 [&](const forms::Choice &each) { return each.score == std::optional<double>(double(level)); });
                if (choice != list->choices.cend())
                    item.markers[level] = localized(choice->label);
            }
        }
    }
    return form;
}

} // namespace axw::diagnosis
