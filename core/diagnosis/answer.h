// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/diagnosis/form.h"

#include <QMap>
#include <QString>

#include <optional>

namespace axw::diagnosis {

/// How well an answer is founded.
enum class Evidence {
    Stated,   ///< E0 구두 확인
    Shown,    ///< E1 문서·화면 확인
    Measured, ///< E2 데이터·현장 측정
};

enum class Mark {
    Absent,        ///< nobody answered yet
    Level,         ///< 0 to 5
    NotApplicable, ///< N: left out of numerator and denominator
    Unknown,       ///< U: asked, not known yet; lowers the coverage
};

/// What was answered to one item. The level means something for Mark::Level only and is 0 otherwise.
struct Answer
{
    Mark mark = Mark::Absent;
    int level = 0;
    Evidence evidence = Evidence::Stated;
    QString note;
    bool checkAgain = false; ///< taken over from an earlier round, not yet looked at again
    std::optional<double> points; ///< where the choices of a form of one's own are not the levels; the level is the nearest
    QString chosen;               ///< codes of those choices, parted by blanks
    bool operator==(const Answer &) const = default;

    bool isScored() const { return mark == Mark::Level; }
    /// What counts: the points, else the level. Of a scored answer only.
    double value() const { return points.value_or(level); }

    static Answer ofLevel(int level, Evidence evidence = Evidence::Stated) { return {Mark::Level, level, evidence, {}, false, {}, {}}; }
    static Answer notApplicable() { return {Mark::NotApplicable, 0, Evidence::Stated, {}, false, {}, {}}; }
    static Answer unknown() { return {Mark::Unknown, 0, Evidence::Stated, {}, false, {}, {}}; }
};

/// By the item's key. A missing key is an answer that is absent.
using Answers = QMap<QString, Answer>;

/// '0' … '5', 'na', 'unknown', or empty for an absent answer: as the file and the command line write it.
QString markCode(const Answer &answer);
/// Sets mark and level from such a code (letters of either case); false for anything else.
bool setMark(Answer &answer, QStringView code);

/// "E0", "E1", "E2".
QString evidenceCode(Evidence evidence);
std::optional<Evidence> evidenceFromCode(QStringView code);
/// 구두 확인 / Stated …
LocalizedText evidenceName(Evidence evidence);

/// Reads `{"process_1": "3", "data_2": {"value": "na", "evidence": "E1", "note": "…"}}`. A value is '0'–'5' (or the
/// number), 'na', 'unknown', or null for not answered. An error names every key that is wrong and what would be
/// right, one a line.
Result<Answers> readAnswers(const QByteArray &json, const Form &form);

} // namespace axw::diagnosis
