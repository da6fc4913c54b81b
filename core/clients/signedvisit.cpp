// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/signedvisit.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype printBytes = 16;
constexpr qsizetype pngHead = 8;
constexpr qsizetype chunkFrame = 12; ///< length, name and checksum of a chunk

QString instant(const QDateTime &at)
{
    return at.isValid() ? QString::number(at.toMSecsSinceEpoch()) : QString();
}

} // namespace

QString visitPrint(const Visit &visit, std::vector<VisitPerson> people, std::vector<VisitAction> actions)
{
    const auto byId = [](const auto &one, const auto &other) { return one.id < other.id; };
    std::ranges::sort(people, byId);
    std::ranges::sort(actions, byId);
    QJsonArray content{instant(visit.starts), instant(visit.ends), int(visit.kind), visit.place, visit.said, visit.agreed, visit.effortTenths};
    for (const VisitPerson &person : people)
        content.append(QJsonArray{u"person"_s, person.name, person.affiliation, person.title});
    for (const VisitAction &action : actions)
        content.append(QJsonArray{u"action"_s, action.what, action.owner, action.due.toString(Qt::ISODate)});
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Blake2s_256).first(printBytes).toHex());
}

QString printIn(const QByteArray &png)
{
    const QByteArray key = QByteArray(visitPrintKey) + '\0';
    for (qsizetype at = pngHead; at + chunkFrame <= png.size();) {
        const qsizetype length = qFromBigEndian<quint32>(png.constData() + at);
        if (length > png.size() - at - chunkFrame)
            break;
        const QByteArrayView name = QByteArrayView(png).sliced(at + 4, 4);
        const QByteArrayView content = QByteArrayView(png).sliced(at + 8, length);
        if (name == QByteArrayView("tEXt") && content.startsWith(key))
            return QString::fromLatin1(content.sliced(key.size()));
        at += length + chunkFrame;
    }
    return {};
}

bool isChangedSinceSigned(const Visit &visit, const std::vector<VisitPerson> &people, const std::vector<VisitAction> &actions)
{
    const QString print = printIn(visit.signature);
    return !print.isEmpty() && print != visitPrint(visit, people, actions);
}

} // namespace axw::clients
