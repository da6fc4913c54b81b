// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/filling/part.h"

#include <QByteArray>

/// An office's own form, filled. Click-here fields (누름틀) of HWPX and content controls of DOCX are filled by name, rows
/// of tables are repeated for lists; every other byte of the document stays, and so does every other entry of the file.
namespace axw::filling {

enum class Format { Hwpx, Docx };

/// "hwpx" or "docx".
QString formatCode(Format format);

/// A field as a person reads of it; one name once, however often the form has it.
struct FormField
{
    QString name;
    QStringList names; ///< all it may be known by
    QString guide;     ///< what it asks for; may be empty
    QString place;     ///< the first of its places
    int count = 1;     ///< how often the form has it
    Obstacle obstacle = Obstacle::None; ///< of the first

    bool operator==(const FormField &) const = default;
};

struct Filled
{
    QByteArray bytes; ///< the same as the form's when nothing could be filled
    QStringList filled;
    QStringList unfilled; ///< known, but without a text, or hindered: see the remarks
    QStringList unknown;
    QList<Remark> remarks;
};

/// A form that was looked at. What it is follows from what is in it, not from its name.
class FormFile
{
public:
    /// Invalid or Damaged when it is no form that can be filled: another kind of file, one with a password, one of an
    /// older format, one that is made to do harm.
    static Result<FormFile> read(const QByteArray &file);
    static Result<FormFile> open(const QString &path);

    Format format() const { return m_format; }
    const QByteArray &bytes() const { return m_bytes; }
    /// In the order of the document, frames of other fields left out.
    Result<std::vector<FormField>> fields() const;
    /// Cancelled when a person stops it.
    Result<Filled> filled(const Values &values, const Progress &progress = {}) const;

private:
    struct PartName
    {
        QString entry;
        int number = 0;  ///< of a section
        QString words = {};
    };

    Result<> findHwpxParts(const QStringList &names);
    Result<> findDocxParts(const QByteArray &types, const QStringList &names);
    template<class Visit>
    Result<> eachPart(const Visit &visit, const Progress &progress) const;

    QByteArray m_bytes;
    Format m_format = Format::Hwpx;
    std::vector<PartName> m_parts;
};

} // namespace axw::filling
