// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace axw::test {

/// A web server of its own on the loopback, with one WebDAV folder `in`; stopped when this goes.
class Apache
{
public:
    /// With a user, nobody else is let in.
    explicit Apache(const QString &user = {}, const QString &password = {});
    ~Apache();

    bool isRunning() const { return m_port != 0; }
    QString problem() const { return m_problem; }
    /// webdav://localhost:PORT/in/
    QString address() const;
    /// What lies in the folder, hidden files too.
    QStringList files() const;
    QByteArray read(const QString &name) const;
    void stop();

private:
    QTemporaryDir m_place;
    QProcess m_server;
    QString m_problem;
    int m_port = 0;
};

} // namespace axw::test
