// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QList>

#include <optional>

namespace axw::report {

enum class Kind {
    Diagnosis,         ///< 진단보고서
    Register,          ///< 접수대장
    VisitLog,          ///< 상담일지
    VisitConfirmation, ///< 방문확인서
};

enum class Format { Pdf, Hwpx, Docx, Html };

QList<Kind> allKinds();
/// The word of the command line: diagnosis, register, visit-log, visit-confirmation.
QString kindCode(Kind kind);
std::optional<Kind> kindFromCode(QStringView code);
LocalizedText kindName(Kind kind);
/// False for a report about all clients.
bool wantsClient(Kind kind);

QList<Format> allFormats();
/// pdf, hwpx, docx, html: the word of the command line and the file's ending.
QString formatCode(Format format);
std::optional<Format> formatFromCode(QStringView code);

/// 진단보고서_(주)한빛물류_2026-11-25.pdf, without characters that a file system refuses and short enough for any.
QString proposedFileName(Kind kind, const QString &subject, QDate date, Language language, Format format);

} // namespace axw::report
