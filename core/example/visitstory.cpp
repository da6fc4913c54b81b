// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CompanyStory: the visits, with who was there, what was agreed, a signature and a picture of the site.
#include "core/example/companystory.h"

#include "core/workspace/workspace.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace axw::example {

namespace {

using namespace clients;

Result<QByteArray> resource(const QString &name)
{
    QFile file(u":/example/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Internal, name, file.errorString());
    return file.readAll();
}

} // namespace

void CompanyStory::tellVisits(Chronicle &chronicle)
{
    for (const auto &value : list(u"visits"_s)) {
        const QJsonObject told = value.toObject();
        const int ago = told[u"ago"].toInt();
        const QDate day = chronicle.day(-ago);
        Visit visit;
        visit.id = VisitId::create();
        visit.kind = fromKey<clients::VisitKind>(told[u"kind"].toString()).value_or(clients::VisitKind::Visit);
        visit.starts = utcOfSeoul(day, QTime(visit.kind == clients::VisitKind::Visit ? 10 : 14, 0));
        visit.ends = visit.starts.addSecs(told[u"hours"].toInt() * qint64{3600});
        visit.place = told[u"place"].toString();
        visit.said = told[u"said"].toString();
        visit.agreed = told[u"agreed"].toString();
        visit.effortTenths = told[u"effort"].toInt();
        if (told[u"signed"].toBool()) {
            visit.signedBy = contactName(0);
            visit.signedAt = visit.ends;
        }

        std::vector<VisitAction> actions;
        for (const auto &agreed : told[u"actions"].toArray()) {
            VisitAction action;
            action.id = VisitActionId::create();
            action.visit = visit.id;
            action.what = agreed[u"what"].toString();
            action.owner = agreed[u"owner"].toString();
            action.due = chronicle.day(agreed[u"due"].toInt());
            actions.push_back(action);
            if (!agreed[u"done"].toBool())
                continue;
            chronicle.happens(-agreed[u"due"].toInt(), m_actor, [this, action]() mutable {
                action.done = action.due;
                return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Change visit"), [&] { return m_workspace.clients().put(action); });
            });
        }
        chronicle.happens(ago, m_actor, [this, visit, actions] { return logVisit(visit, actions); });
        if (visit.kind == clients::VisitKind::Visit)
            chronicle.happens(ago, m_actor, [this, visit] { return addPhotograph(visit); });
    }
}

Result<> CompanyStory::logVisit(const Visit &told, const std::vector<VisitAction> &actions)
{
    Visit visit = told;
    visit.client = m_client;
    if (!visit.signedBy.isEmpty()) {
        AXW_TRY_ASSIGN(signature, resource(u"signature.png"_s));
        visit.signature = signature;
    }
    return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Add visit"), [&]() -> Result<> {
        AXW_TRY(m_workspace.clients().put(visit));
        const auto was = [&](const QString &name, const QString &affiliation, const QString &title) {
            VisitPerson person{VisitPersonId(), visit.id, name, affiliation, title};
            return m_workspace.clients().put(person);
        };
        AXW_TRY(was(m_actor, u"예제 산업 AX 혁신센터"_s, u"컨설턴트"_s));
        for (const auto &contact : list(u"contacts"_s))
            AXW_TRY(was(contact[0].toString(), text(u"name"_s), contact[1].toString()));
        for (VisitAction action : actions)
            AXW_TRY(m_workspace.clients().put(action));
        return {};
    });
}

Result<> CompanyStory::addPhotograph(const Visit &visit)
{
    AXW_TRY_ASSIGN(picture, resource(u"site.png"_s));
    Attachment photograph;
    photograph.client = m_client;
    photograph.subject = visit.id.uuid();
    photograph.name = u"현장 사진 %1.png"_s.arg(seoulTime(visit.starts.toMSecsSinceEpoch()).date().toString(Qt::ISODate));
    photograph.mediaType = u"image/png"_s;
    photograph.grade = Grade::Internal;
    AXW_TRY(m_workspace.attachBytes(photograph, picture));
    return {};
}

} // namespace axw::example
