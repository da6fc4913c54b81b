// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/zip.h"

#include <QString>
#include <QXmlStreamReader>

/// What every part of an XLSX workbook is read with; only for this room.
namespace axw::files::parts {

using Token = QXmlStreamReader::TokenType;

/// The next token. A document type definition raises an error: entities are how a small part becomes a large one, or
/// one that asks for files.
Token next(QXmlStreamReader &xml);

/// Why reading a part stopped: the archive's reason if it has one, else the XML's, with its line.
Result<> finished(const QXmlStreamReader &xml, const ZipEntry &entry, const QString &part);

/// The text of an item with runs (<t>, <r><t>), without its phonetic guide; the reader stands on the item's start and
/// is left on its end. Escapes such as _x000D_ are undone.
QString itemText(QXmlStreamReader &xml);

/// _x000D_ and its like as the characters they stand for.
QString unescaped(const QString &text);

} // namespace axw::files::parts
