// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filling/formfile.h"

#include "core/files/zip.h"
#include "core/files/zipreplace.h"
#include "core/filling/docxpart.h"
#include "core/filling/hwpxpart.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <memory>

namespace axw::filling {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::filling)
};

constexpr qint64 largest = qint64(200) << 20;

files::ZipLimits limits()
{
    files::ZipLimits limits;
    limits.entryBytes = qint64(256) << 20;
    limits.totalBytes = qint64(1) << 30;
    return limits;
}

Error notAForm()
{
    return {Error::Kind::Invalid, Words::tr("This is no form that can be filled. Right would be a file of type HWPX or DOCX."), {}};
}

/// What kind of file it is that is no ZIP archive.
Error otherFile(const QByteArray &file)
{
    if (file.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) { // the container of older office files
        if (file.contains("HWP Document File"))
            return {Error::Kind::Invalid, Words::tr("This is a file of the older format HWP, whatever its name says. Open it in Hangul, save it as HWPX and choose that file."), {}};
        if (file.contains(QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)))
            return {Error::Kind::Invalid, Words::tr("The form is protected by a password. Save it without one first."), {}};
        return {Error::Kind::Invalid, Words::tr("This is a file of an older format. Save it as HWPX or DOCX and choose that file."), {}};
    }
    if (file.startsWith("PK"))
        return {Error::Kind::Damaged, Words::tr("The form is cut off or damaged."), {}};
    return notAForm();
}

/// The first attributes of all elements that are called so.
std::vector<int> elements(const XmlTree &tree, const char *local)
{
    std::vector<int> found;
    for (int at = 0; at < tree.count(); ++at) {
        if (tree.is(at, local))
            found.push_back(at);
    }
    return found;
}

} // namespace

QString formatCode(Format format)
{
    switch (format) {
    case Format::Hwpx:
        return u"hwpx"_s;
    case Format::Docx:
        return u"docx"_s;
    }
    Q_UNREACHABLE();
}

Result<FormFile> FormFile::open(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Error::Kind::NotFound, Words::tr("There is no file %1.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Words::tr("The file %1 may not be read.").arg(path), file.errorString());
    if (file.size() > largest)
        return fail(Error::Kind::Invalid, Words::tr("The form is larger than %1 MB.").arg(largest >> 20));
    return read(file.readAll());
}

Result<FormFile> FormFile::read(const QByteArray &file)
{
    if (file.size() > largest)
        return fail(Error::Kind::Invalid, Words::tr("The form is larger than %1 MB.").arg(largest >> 20));
    FormFile form;
    form.m_bytes = file;
    const auto zip = files::ZipReader::open(file, limits());
    if (!zip)
        return fail(zip.error().kind == Error::Kind::Invalid ? zip.error() : otherFile(file));
    const QString manifest = u"META-INF/manifest.xml"_s;
    const QString types = u"[Content_Types].xml"_s;
    if (zip->contains(types)) {
        AXW_TRY_ASSIGN(bytes, zip->read(types));
        AXW_TRY(form.findDocxParts(bytes, zip->names()));
        return form;
    }
    AXW_TRY_ASSIGN(type, zip->contains(u"mimetype"_s) ? zip->read(u"mimetype"_s) : Result<QByteArray>(QByteArray()));
    if (type.trimmed() != "application/hwp+zip")
        return fail(notAForm());
    if (zip->contains(manifest)) {
        AXW_TRY_ASSIGN(bytes, zip->read(manifest));
        AXW_TRY_ASSIGN(tree, XmlTree::read(bytes, manifest));
        if (!elements(tree, "encryption-data").empty())
            return fail(Error::Kind::Invalid, Words::tr("The form is protected by a password. Save it without one first."));
    }
    AXW_TRY(form.findHwpxParts(zip->names()));
    return form;
}

Result<> FormFile::findHwpxParts(const QStringList &names)
{
    m_format = Format::Hwpx;
    static const QRegularExpression section(u"^Contents/(section|masterpage)([0-9]{1,6})\\.xml$"_s);
    for (const QString &name : names) {
        const auto match = section.match(name);
        if (match.hasMatch())
            m_parts.push_back({name, match.captured(1) == u"section" ? match.captured(2).toInt() + 1 : 0});
    }
    // Sections first, in their order.
    std::stable_sort(m_parts.begin(), m_parts.end(), [](const PartName &a, const PartName &b) {
        return std::pair(a.number == 0, a.number) < std::pair(b.number == 0, b.number);
    });
    if (m_parts.empty() || m_parts.front().number == 0)
        return fail(Error::Kind::Damaged, Words::tr("The form is damaged: it has no section."));
    return {};
}

Result<> FormFile::findDocxParts(const QByteArray &types, const QStringList &names)
{
    m_format = Format::Docx;
    AXW_TRY_ASSIGN(tree, XmlTree::read(types, u"[Content_Types].xml"_s));
    const QString head = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;
    struct Kind
    {
        QString type;
        QString words;
    };
    const std::vector<Kind> kinds{{head + u"document.main+xml"_s, Words::tr("document")},
                                  {u"application/vnd.ms-word.document.macroEnabled.main+xml"_s, Words::tr("document")},
                                  {head + u"template.main+xml"_s, Words::tr("document")},
                                  {head + u"header+xml"_s, Words::tr("page header")},
                                  {head + u"footer+xml"_s, Words::tr("page footer")},
                                  {head + u"footnotes+xml"_s, Words::tr("footnotes")},
                                  {head + u"endnotes+xml"_s, Words::tr("endnotes")}};
    bool main = false;
    for (size_t kind = 0; kind < kinds.size(); ++kind) {
        for (const int at : elements(tree, "Override")) {
            const QString entry = tree.attribute(at, "PartName").mid(1);
            if (tree.attribute(at, "ContentType") != kinds[kind].type || !names.contains(entry))
                continue;
            m_parts.push_back({entry, 0, kinds[kind].words});
            main = main || kind < 3;
        }
    }
    return main ? Result<>() : fail(notAForm());
}

template<class Visit>
Result<> FormFile::eachPart(const Visit &visit, const Progress &progress) const
{
    AXW_TRY_ASSIGN(zip, files::ZipReader::open(m_bytes, limits()));
    int done = 0;
    for (const PartName &each : m_parts) {
        progress.at(done++, int(m_parts.size()));
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled, Words::tr("Filling the form was stopped; no file was written."));
        AXW_TRY_ASSIGN(bytes, zip.read(each.entry));
        AXW_TRY_ASSIGN(tree, XmlTree::read(bytes, each.entry));
        std::unique_ptr<Part> part;
        if (m_format == Format::Hwpx)
            part = std::make_unique<HwpxPart>(tree, each.entry, each.number);
        else
            part = std::make_unique<DocxPart>(tree, each.entry, each.words);
        visit(*part, each.entry, bytes);
    }
    return {};
}

Result<std::vector<FormField>> FormFile::fields() const
{
    std::vector<FormField> found;
    QHash<QString, size_t> known;
    AXW_TRY(eachPart(
        [&](const Part &part, const QString &, const QByteArray &) {
            for (const Field &field : part.fields()) {
                if (field.obstacle == Obstacle::Frame)
                    continue;
                const QString key = fieldKey(field.names.first());
                if (const auto at = known.constFind(key); at != known.cend()) {
                    ++found[*at].count;
                    continue;
                }
                known.insert(key, found.size());
                found.push_back({field.names.first(), field.names, field.guide, part.placeOf(field.element), 1, field.obstacle});
            }
        },
        {}));
    return found;
}

Result<Filled> FormFile::filled(const Values &values, const Progress &progress) const
{
    Filled result;
    Tally tally;
    std::vector<files::ZipReplacement> changed;
    AXW_TRY(eachPart(
        [&](Part &part, const QString &entry, const QByteArray &before) {
            const QByteArray after = part.filled(values, tally);
            if (after != before)
                changed.push_back({entry, after});
        },
        progress));
    AXW_TRY_ASSIGN(bytes, files::zipReplaced(m_bytes, changed));
    tally.unfilled.remove(tally.filled);
    result.bytes = bytes;
    result.filled = tally.filled.all();
    result.unfilled = tally.unfilled.all();
    result.unknown = tally.unknown.all();
    result.remarks = tally.remarks;
    return result;
}

} // namespace axw::filling
