// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/places.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace axw::test {

/// What a call of axwb ended with.
struct Ended
{
    int exit = -1;
    QByteArray out;
    QByteArray err;

    QString text() const { return QString::fromUtf8(out); }
    QString told() const { return QString::fromUtf8(err); }
    /// stdout as exactly one JSON document.
    QJsonDocument json() const
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(out, &error);
        if (error.error != QJsonParseError::NoError)
            qWarning("stdout is no JSON document: %s\n%s\n%s", qPrintable(error.errorString()), out.constData(), err.constData());
        return document;
    }
    QJsonObject object() const { return json().object(); }
    QJsonArray array() const { return json().array(); }
};

/// The real program, run as scripts run it, in a folder of its own with a Korean name and a space.
class CommandLine
{
public:
    CommandLine()
    {
        QDir(m_place.path()).mkdir(QStringLiteral("작업 폴더"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    }

    QString path(const QString &name = {}) const { return m_place.filePath(QStringLiteral("작업 폴더/")) + name; }
    QString root() const { return m_place.path(); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file cannot be written");
        return path(name);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Ended run(const QStringList &words) const
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(path());
        QString program = test::axwbProgram();
        // Root ignores the modes of files; an ordinary account does not, but may not enter every place of a checkout.
        if (asNobody && geteuid() == 0) {
            const QString copy = root() + QStringLiteral("/axwb");
            if (!QFile::exists(copy) && (!QFile::copy(program, copy) || !QFile::setPermissions(copy, readableByAll)))
                qFatal("the program cannot be copied");
            program = copy;
            process.setChildProcessModifier([] {
                if (setgid(65534) != 0 || setuid(65534) != 0)
                    _exit(99);
            });
        }
        process.start(program, words);
        if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, process.readAllStandardOutput(), process.readAllStandardError() + "\ndid not end by itself"};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    bool asNobody = false;

    static constexpr QFile::Permissions readableByAll = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
                                                        | QFile::ReadOther | QFile::ExeOther;

private:
    QTemporaryDir m_place;
};

} // namespace axw::test

/// A call that must end well.
#define CLI_OK(ended)                                                                                        \
    do {                                                                                                     \
        const auto &axwEnded = (ended);                                                                      \
        QVERIFY2(axwEnded.exit == 0, (QByteArray::number(axwEnded.exit) + ": " + axwEnded.err).constData()); \
    } while (false)

/// A call that must be refused with this exit code and a sentence that holds `word`; stdout stays empty.
#define CLI_FAILS(ended, code, word)                                                                         \
    do {                                                                                                     \
        const auto &axwEnded = (ended);                                                                      \
        QVERIFY2(axwEnded.exit == (code), (QByteArray::number(axwEnded.exit) + ": " + axwEnded.err).constData()); \
        QCOMPARE(axwEnded.out, QByteArray());                                                                \
        QVERIFY2(axwEnded.told().contains(word), axwEnded.err.constData());                                  \
    } while (false)
