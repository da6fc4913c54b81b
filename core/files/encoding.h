// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace axw::files {

/// How a text file's bytes become characters. CP949 is what Korean Excel writes (ICU's windows-949: ICU's own cp949
/// and EUC-KR lose syllables such as 똠).
enum class Encoding { Utf8, Utf16Le, Utf16Be, Cp949 };

/// UTF-8, UTF-16LE, UTF-16BE, CP949.
QString encodingName(Encoding encoding);
/// Any name people give it (utf8, utf-8-sig, euc-kr, ms949 …); nothing when it is none of ours.
std::optional<Encoding> encodingFromName(QStringView name);
QStringList encodingNames();

struct DecodedText
{
    QString text; ///< without the mark (BOM)
    Encoding encoding = Encoding::Utf8;
    bool mark = false;
};

/// The text of a file. Without `asked` the encoding is found in this order: mark (BOM), strict UTF-8, UTF-16 when zero
/// bytes say so, strict CP949. Bytes that fit none are an error that names line and byte (both counted from 1).
Result<DecodedText> decodeText(const QByteArray &bytes, std::optional<Encoding> asked = {});

/// Characters as bytes, with a mark (BOM) for the UTF encodings. Characters that CP949 lacks are an error that names
/// them; nothing is replaced in silence.
Result<QByteArray> encodeText(const QString &text, Encoding encoding);

} // namespace axw::files
