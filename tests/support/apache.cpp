// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/apache.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

namespace axw::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tries = 5;
constexpr int startMs = 10'000;

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

Apache::Apache(const QString &user, const QString &password)
{
    // Started by root it serves as nobody: the folder has to let everybody in.
    const auto everybody = QFile::Permissions(0x7777);
    QFile::setPermissions(m_place.path(), everybody);
    for (const QString &folder : {u"in"_s, u"lock"_s}) {
        QDir(m_place.path()).mkdir(folder);
        QFile::setPermissions(m_place.filePath(folder), everybody);
    }
    QString rules = u"Require all granted"_s;
    if (!user.isEmpty()) {
        const QByteArray hash = QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Sha1).toBase64();
        writeFile(m_place.filePath(u"users"_s), user.toUtf8() + ":{SHA}" + hash + '\n');
        rules = u"AuthType Basic\nAuthName reports\nAuthUserFile %1/users\nRequire valid-user"_s.arg(m_place.path());
    }
    const QString modules = u"/usr/lib/apache2/modules"_s;
    for (int attempt = 0; attempt < tries && m_port == 0; ++attempt) {
        const int port = freePort(); // somebody may take it before the server does: then another
        QString conf;
        for (const char *module : {"mpm_event", "authn_core", "authn_file", "authz_core", "authz_user", "auth_basic", "dav", "dav_fs"})
            conf += u"LoadModule %1_module %2/mod_%1.so\n"_s.arg(QLatin1StringView(module), modules);
        conf += u"ServerName localhost\nListen 127.0.0.1:%1\nUser nobody\nGroup nogroup\nPidFile %2/pid\nErrorLog %2/log\nServerRoot %2\n"
                "DefaultRuntimeDir %2\nDocumentRoot %2\nDavLockDB %2/lock/db\n<Directory %2/in>\nDav On\n%3\n</Directory>\n"
                // Names that Nextcloud and ownCloud keep for themselves, and hidden ones, which many servers refuse.
                "<FilesMatch \"^\\.|\\.(file)?part$\">\nRequire all denied\n</FilesMatch>\n"_s
                    .arg(port).arg(m_place.path(), rules);
        writeFile(m_place.filePath(u"conf"_s), conf.toUtf8());
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.start(u"/usr/sbin/apache2"_s, {u"-X"_s, u"-f"_s, m_place.filePath(u"conf"_s)});
        if (!m_server.waitForStarted()) {
            m_problem = u"apache2 cannot be started: "_s + m_server.errorString();
            return;
        }
        const QDeadlineTimer deadline(startMs);
        while (m_server.state() == QProcess::Running && !deadline.hasExpired()) {
            QTcpSocket line;
            line.connectToHost(QHostAddress::LocalHost, quint16(port));
            if (line.waitForConnected(200)) {
                m_port = port;
                break;
            }
            m_server.waitForFinished(20);
        }
        if (m_port == 0) {
            QFile log(m_place.filePath(u"log"_s));
            m_problem = QString::fromUtf8(m_server.readAll()) + (log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : QString());
            stop();
        }
    }
}

Apache::~Apache()
{
    stop();
}

void Apache::stop()
{
    m_port = 0;
    if (m_server.state() != QProcess::NotRunning) {
        m_server.terminate();
        if (!m_server.waitForFinished())
            m_server.kill();
        m_server.waitForFinished();
    }
}

QString Apache::address() const
{
    return u"webdav://127.0.0.1:%1/in/"_s.arg(m_port);
}

QStringList Apache::files() const
{
    return QDir(m_place.filePath(u"in"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QByteArray Apache::read(const QString &name) const
{
    QFile file(m_place.filePath(u"in/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace axw::test
