// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/openedfiles.h"

#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFile>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QUrl>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isProgram(const QString &name, const QString &mediaType)
{
    const QMimeDatabase database;
    for (const QMimeType &type : {database.mimeTypeForName(mediaType), database.mimeTypeForFile(name, QMimeDatabase::MatchExtension)}) {
        for (const QString &program : {u"application/x-executable"_s, u"application/x-desktop"_s, u"application/x-shellscript"_s,
                                       u"application/x-ms-dos-executable"_s, u"application/x-msi"_s, u"application/x-java-archive"_s}) {
            if (type.inherits(program))
                return true;
        }
    }
    static const QRegularExpression suffix(u"\\.(exe|com|bat|cmd|msi|scr|ps1|vbs|js|jar|sh|desktop|lnk|app|run)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return suffix.match(name).hasMatch();
}

} // namespace

OpenedFiles::OpenedFiles(QObject *parent) : QObject(parent) {}

OpenedFiles &OpenedFiles::ofApplication()
{
    QCoreApplication *application = QCoreApplication::instance();
    auto *known = application->findChild<OpenedFiles *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new OpenedFiles(application);
}

QString OpenedFiles::safeName(const QString &name)
{
    static const QRegularExpression refused(u"[/\\\\:*?\"<>|\\x00-\\x1f]"_s);
    QString safe = name;
    safe.replace(refused, u"_"_s);
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    // File systems take 255 bytes; a Korean syllable is three.
    while (safe.toUtf8().size() > 200)
        safe.remove(safe.size() / 2, 1);
    return safe.isEmpty() ? u"file"_s : safe;
}

Result<> OpenedFiles::open(workspace::Workspace &workspace, const Attachment &file)
{
    const QString name = safeName(file.name);
    if (isProgram(name, file.mediaType))
        return fail(Error::Kind::Invalid, tr("%1 is a program and is not run from here. Save it somewhere and have it checked first.").arg(file.name));
    AXW_TRY_ASSIGN(bytes, workspace.blobs().read(file.hash));
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString place = m_folder->filePath(QString::number(++m_count));
    QFile copy(place + u'/' + name);
    if (!m_folder->isValid() || !QDir().mkpath(place) || !copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size() || !copy.flush())
        return fail(Error::Kind::Io, tr("A copy to show could not be written to %1. Nothing was changed.").arg(QDir::tempPath()), copy.errorString());
    copy.close();
    copy.setPermissions(QFile::ReadOwner); // a change made there would be lost, so none can be made
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(copy.fileName())))
        return fail(Error::Kind::NotFound, tr("No program on this computer opens %1. Save it and open it elsewhere.").arg(file.name));
    return {};
}

void OpenedFiles::clear()
{
    m_folder.reset();
}

} // namespace axw::clients
