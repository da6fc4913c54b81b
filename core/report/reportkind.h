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
    Timeline,          ///< PoC 추진 일정
    CaseFile,          ///< 수요기업 종합 기록
    Portfolio,         ///< 성과 보고
    Weekly,            ///< 주간보고
    Request,           ///< 요구자료
    Letters,           ///< 공문대장
};

enum class Format { Pdf, Hwpx, Docx, Xlsx, Html };

QList<Kind> allKinds();
/// The word of the command line: diagnosis, register, visit-log, visit-confirmation, timeline, case-file, portfolio, weekly,
/// request, letters.
QString kindCode(Kind kind);
std::optional<Kind> kindFromCode(QStringView code);
LocalizedText kindName(Kind kind);
/// A report about one client, which cannot be without.
bool wantsClient(Kind kind);
/// A report that may be about one client: those that want one, and those that are about all when there is none.
bool takesClient(Kind kind);
/// Whether the code is one of a report whose data other parts of the program will bring.
bool isToCome(QStringView code);

QList<Format> allFormats();
/// pdf, hwpx, docx, xlsx, html: the word of the command line and the file's ending.
QString formatCode(Format format);
std::optional<Format> formatFromCode(QStringView code);

/// 진단보고서_(주)한빛물류_2026-11-25.pdf, without characters that a file system refuses and short enough for any.
QString proposedFileName(Kind kind, const QString &subject, QDate date, Language language, Format format);

} // namespace axw::report
