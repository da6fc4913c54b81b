// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/session.h"
#include "tests/support/fakeclock.h"
#include "tests/support/formbook.h"

namespace axw::test {

/// A form being filled, by paths.
class Filled
{
public:
    explicit Filled(const QString &table, bool withFirst = false, const QMap<QString, QByteArray> &files = {})
    {
        forms::Reading reading = readForm(table, forms::filesOf(files));
        if (!reading.isGood())
            qFatal("%s", qPrintable(problemLines(reading)));
        auto started = forms::Session::start(reading.form, {.clock = &clock, .language = {}, .username = QStringLiteral("김지원"), .deviceId = QStringLiteral("노트북-1"), .seed = 1}, withFirst);
        if (!started)
            qFatal("%s", qPrintable(started.error().sentence));
        session = std::move(*started);
    }

    forms::Place at(const QString &path) const
    {
        const auto place = forms::placeOf(session->form(), path);
        if (!place)
            qFatal("no place %s", qPrintable(path));
        return *place;
    }
    forms::Changes set(const QString &path, const QString &answer)
    {
        const auto changes = session->set(at(path), answer);
        if (!changes)
            qFatal("%s", qPrintable(changes.error().sentence));
        return *changes;
    }
    QString changed(const QString &path, const QString &answer)
    {
        QStringList all;
        for (const forms::Change &change : set(path, answer))
            all += forms::pathOf(session->form(), change.place) + u':' + QString::number(change.what);
        return all.join(u' ');
    }
    forms::Changes add(const QString &path)
    {
        const auto changes = session->addInstance(at(path));
        if (!changes)
            qFatal("%s", qPrintable(changes.error().sentence));
        return *changes;
    }
    QString answer(const QString &path) const { return forms::textOf(session->standing(at(path)).answer); }
    bool relevant(const QString &path) const { return session->standing(at(path)).relevant; }
    QStringList missing() const
    {
        QStringList all;
        for (const forms::Place &place : session->missing())
            all += forms::pathOf(session->form(), place);
        return all;
    }
    QStringList violations() const
    {
        QStringList all;
        for (const forms::Violation &violation : session->violations())
            all += forms::pathOf(session->form(), violation.place) + QStringLiteral(": ") + violation.message;
        return all;
    }
    QStringList choices(const QString &path) const
    {
        QStringList names;
        for (int choice : session->choices(at(path)))
            names += session->list(at(path))->choices[size_t(choice)].name;
        return names;
    }

    FakeClock clock;
    std::unique_ptr<forms::Session> session;
};

} // namespace axw::test
