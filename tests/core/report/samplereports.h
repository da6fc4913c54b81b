// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/diagnosisreport.h"
#include "core/report/registerreport.h"
#include "core/report/visitreport.h"

#include "tests/support/reportsamples.h"

#include <QTest>

/// What the tests of every writer begin with.
namespace axw::test {

inline report::Document emptyDocument(Language language = Language::Korean)
{
    using namespace Qt::Literals::StringLiterals;
    report::Document document;
    document.language = language;
    document.title = u"시험 문서"_s;
    document.subject = u"(주)한빛물류"_s;
    document.date = QDate(2026, 11, 25);
    document.centre = u"서울 산업 AX 혁신센터"_s;
    return document;
}

/// Rows of a test: reports full and thin in both languages, in the column "document".
inline void addSampleReports()
{
    QTest::addColumn<report::Document>("document");
    for (const Language language : {Language::Korean, Language::English}) {
        const auto row = [language](const char *name, const report::Document &document) { QTest::addRow("%s %s", name, qPrintable(languageCode(language))) << document; };
        row("diagnosis", report::diagnosisReport(sampleDiagnosis(), language));
        row("rich diagnosis", report::diagnosisReport(richDiagnosis(), language));
        row("register", report::registerReport(sampleRegister(60), language));
        row("register without rows", report::registerReport(sampleRegister(0), language));
        row("visit log", report::visitLogReport(sampleVisits(), language));
    }
}

} // namespace axw::test
