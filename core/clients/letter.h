// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/choice.h"
#include "core/base/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace axw::clients {

using LetterId = Id<struct LetterKind>;

/// Which way an official letter went: 수신 / 발신.
enum class LetterDirection { Incoming, Outgoing };

/// A line of the register of official letters (공문대장).
struct Letter
{
    LetterId id;
    ClientId client; ///< null: the centre's own
    CaseId caseFile;
    LetterDirection direction = LetterDirection::Outgoing;
    QString number;        ///< 문서번호: AX센터-2026-0012
    QDate date;            ///< when it was sent, or came
    QString correspondent; ///< who sent it, or whom it was for
    QString subject;
    QString enclosures;    ///< 붙임: a name a line
    QString owner;         ///< who looks after it
    QDate replyDue;        ///< by when it is to be answered: by us, or by whom we wrote to
    QDate replied;
    QString note;
    AttachmentId file;
    bool operator==(const Letter &) const = default;

    bool isWaiting() const { return replyDue.isValid() && !replied.isValid(); }
};

/// The names of what is enclosed, without empty lines.
QStringList enclosuresOf(const Letter &letter);

/// The number after these in a year: "AX센터-2026-0012" after "AX센터-2026-0011". `numbers` are those given so far, the
/// newest last; the newest one that ends in a number tells how they are written, and a year in it becomes this one, with
/// numbers from 1. `device` is the letter of this device ("B"), so that two devices give no number twice; empty on the
/// first. Without a number to go by it begins with "AX센터-2026-0001".
QString nextLetterNumber(const QStringList &numbers, int year, const QString &device);

} // namespace axw::clients

namespace axw {

template<>
struct Choices<clients::LetterDirection>
{
    using D = clients::LetterDirection;
    static constexpr Choice<D> all[] = {
        {D::Incoming, u"incoming", u"수신", u"Incoming"},
        {D::Outgoing, u"outgoing", u"발신", u"Outgoing"},
    };
};

} // namespace axw
