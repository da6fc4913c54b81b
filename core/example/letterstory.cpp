// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The letters that went and came: a company's, and those between the centre and the city.
#include "core/example/companystory.h"

#include "core/clients/letters.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace axw::example {

void tellLetters(Chronicle &chronicle, workspace::Workspace &workspace, const QJsonArray &told, const QString &person,
                 const std::function<clients::Letter()> &begun)
{
    for (const auto &value : told) {
        const QJsonObject one = value.toObject();
        const auto id = clients::LetterId::create();
        const int ago = one[u"ago"].toInt();
        chronicle.happens(ago, person, [&workspace, &chronicle, one, id, ago, begun, person] {
            clients::Letter letter = begun();
            letter.id = id;
            letter.direction = fromKey<clients::LetterDirection>(one[u"way"].toString()).value_or(letter.direction);
            letter.number = one[u"number"].toString();
            letter.date = chronicle.day(-ago);
            if (one.contains(u"from"))
                letter.correspondent = one[u"from"].toString();
            letter.subject = one[u"subject"].toString();
            QStringList enclosures;
            for (const auto &name : one[u"enclosures"].toArray())
                enclosures << name.toString();
            letter.enclosures = enclosures.join(u'\n');
            letter.owner = person;
            if (one.contains(u"due"))
                letter.replyDue = chronicle.day(one[u"due"].toInt());
            return workspace.edit(QT_TRANSLATE_NOOP("edit", "Add letter"), [&]() -> Result<> {
                AXW_TRY(clients::addLetter(workspace.database(), letter, letter.date.year(), workspace.deviceLetter()));
                return {};
            });
        });
        if (!one.contains(u"replied"))
            continue;
        const int repliedAgo = std::min(-one[u"replied"].toInt(), ago);
        chronicle.happens(repliedAgo, person, [&workspace, &chronicle, id, repliedAgo]() -> Result<> {
            AXW_TRY_ASSIGN(known, workspace.clients().find<clients::Letter>(id));
            clients::Letter letter = known.value_or(clients::Letter());
            letter.replied = std::max(letter.date, chronicle.day(-repliedAgo));
            return workspace.edit(QT_TRANSLATE_NOOP("edit", "Change letter"), [&] { return clients::changeLetter(workspace.database(), letter); });
        });
    }
}

void CompanyStory::tellLetters(Chronicle &chronicle)
{
    example::tellLetters(chronicle, m_workspace, list(u"letters"_s), m_actor, [this] {
        clients::Letter letter;
        letter.client = m_client;
        letter.caseFile = m_case;
        letter.correspondent = text(u"name"_s);
        return letter;
    });
}

} // namespace axw::example
