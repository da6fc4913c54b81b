// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/answersheetparts.h"

#include <QHash>

#include <algorithm>

namespace axw::diagnosis::answersheet {

using namespace Qt::Literals::StringLiterals;
using forms::Type;

bool isFile(Type type)
{
    return type == Type::Image || type == Type::Audio || type == Type::Video || type == Type::File;
}

bool mayBeUnknown(const forms::Form &form, const forms::Node &node)
{
    const forms::ChoiceList *list = form.list(node.list);
    return node.type == Type::SelectOne && !node.dimension.isEmpty() && list != nullptr && list->choice(u"unknown") == nullptr;
}

LocalizedText unknownText()
{
    return {u"미확인"_s, u"Not known yet"_s};
}

LocalizedText confirmedText()
{
    return {u"확인함"_s, u"Confirmed"_s};
}

QStringList choiceTexts(const forms::Session &session, const forms::Place &place)
{
    const forms::ChoiceList *list = session.list(place);
    if (list == nullptr)
        return {};
    QStringList labels;
    QHash<QString, int> often;
    bool levels = list->isScored();
    for (const forms::Choice &choice : list->choices) {
        labels += session.shown(place, choice.label).simplified();
        ++often[labels.last()];
        levels = levels && choice.name.size() <= 2;
    }
    QStringList texts;
    for (size_t at = 0; at < list->choices.size(); ++at) {
        const QString &name = list->choices[at].name;
        const QString &label = labels[qsizetype(at)];
        texts += label.isEmpty() ? name : levels || often[label] > 1 ? name + u" · "_s + label : label;
    }
    return texts;
}

QStringList offeredTexts(const forms::Session &session, const forms::Place &place, Language language)
{
    const forms::Node &node = session.form().nodes[size_t(place.node)];
    if (node.type == Type::Acknowledge)
        return {confirmedText().in(language)};
    QStringList texts = choiceTexts(session, place);
    if (mayBeUnknown(session.form(), node))
        texts += unknownText().in(language);
    return texts;
}

} // namespace axw::diagnosis::answersheet
