// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commandline.h"

#include <QRegularExpression>

using namespace axw;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The text of a PDF by an independent reader.
QString squeezed(QString text)
{
    return text.remove(u' ').remove(u'\n');
}

QString pdfText(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {path, u"-"_s});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

class TestReportVerb : public QObject
{
    Q_OBJECT

    test::CommandLine m_cli;
    QString m_client; ///< of one that was assessed and visited
    QString m_name;

    test::Ended report(const QStringList &words) { return m_cli.run(QStringList{u"report"_s, u"예제.axw"_s} + words); }
    QStringList files() const
    {
        return QDir(m_cli.path()).entryList({u"*.pdf"_s, u"*.html"_s, u"*.docx"_s, u"*.part*"_s, u"*.??????"_s}, QDir::Files | QDir::Hidden);
    }

private slots:
    void initTestCase()
    {
        m_cli.environment.remove(u"XDG_RUNTIME_DIR"_s);
        m_cli.environment.remove(u"DISPLAY"_s);
        m_cli.environment.remove(u"QT_QPA_PLATFORM"_s);
        CLI_OK(m_cli.run({u"new"_s, u"예제.axw"_s, u"--demo"_s}));
        for (const QJsonValue &client : m_cli.run({u"clients"_s, u"예제.axw"_s, u"--json"_s}).array()) {
            const auto file = m_cli.run({u"client"_s, u"예제.axw"_s, u"show"_s, client[u"id"_s].toString(), u"--json"_s}).object();
            if (!file[u"assessments"_s].toArray().isEmpty() && !file[u"visits"_s].toArray().isEmpty()) {
                m_client = client[u"case_number"_s].toString();
                m_name = client[u"name"_s].toString();
                break;
            }
        }
        QVERIFY(!m_client.isEmpty());
    }

    void init()
    {
        for (const QString &file : files())
            QFile::remove(m_cli.path(file));
    }

    void writesEveryKindInBothLanguages_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("ofClient");
        for (const QString &language : {u"ko"_s, u"en"_s}) {
            for (const QString &format : {u"pdf"_s, u"html"_s}) { // the others: tests/readers
                for (const QString &kind : {u"diagnosis"_s, u"register"_s, u"visit-log"_s, u"timeline"_s, u"case-file"_s, u"portfolio"_s, u"weekly"_s, u"request"_s, u"letters"_s}) {
                    const bool ofClient = kind == u"diagnosis" || kind == u"visit-log" || kind == u"case-file";
                    QTest::addRow("%s %s %s", qPrintable(kind), qPrintable(language), qPrintable(format)) << kind << language << format << ofClient;
                }
            }
        }
    }
    void writesEveryKindInBothLanguages()
    {
        QFETCH(QString, kind);
        QFETCH(QString, language);
        QFETCH(QString, format);
        QFETCH(bool, ofClient);
        const QString name = u"보고서 1."_s + format;
        QStringList words{u"--kind"_s, kind, u"--lang"_s, language, u"--format"_s, format, u"--out"_s, name, u"--json"_s};
        if (ofClient)
            words << u"--client"_s << m_client;
        const auto ended = report(words);
        CLI_OK(ended);
        QCOMPARE(ended.err, QByteArray()); // no display, no runtime folder: nothing to say about it
        QCOMPARE(ended.object()[u"bytes"_s].toInteger(), m_cli.read(name).size());
        QCOMPARE(files(), QStringList{name});
        const QByteArray bytes = m_cli.read(name);
        const QString text = format == u"pdf" ? pdfText(m_cli.path(name)) : QString::fromUtf8(bytes);
        QVERIFY(bytes.startsWith(format == u"pdf" ? "%PDF-" : "<!DOCTYPE html"));
        if (ofClient || kind == u"register")
            QVERIFY2(QString(text).remove(u' ').contains(QString(m_name).remove(u' ')), qPrintable(text.left(2000)));
        if (kind == u"request")
            QVERIFY(!text.contains(m_name)); // masked unless somebody says otherwise
        if (format == u"html")
            QVERIFY(text.contains(u"lang=\""_s + language));
        // A second time, over the first.
        CLI_OK(report(words));
    }

    void anArchiveGetsAPdfOfItsOwn()
    {
        CLI_OK(report({u"--kind"_s, u"register"_s, u"--pdfa"_s, u"--out"_s, u"보존.pdf"_s}));
        const QByteArray bytes = m_cli.read(u"보존.pdf"_s);
        QVERIFY(bytes.startsWith("%PDF-1.4"));
        QVERIFY(bytes.contains("<pdfaid:part>1</pdfaid:part>") && bytes.contains("GTS_PDFA1"));
        QVERIFY(squeezed(pdfText(m_cli.path(u"보존.pdf"_s))).contains(squeezed(m_name)));
        CLI_OK(report({u"--kind"_s, u"register"_s, u"--out"_s, u"보통.pdf"_s}));
        QVERIFY(!m_cli.read(u"보통.pdf"_s).contains("pdfaid"));
        CLI_FAILS(report({u"--kind"_s, u"register"_s, u"--pdfa"_s, u"--out"_s, u"보존.html"_s}), 2, u"--pdfa"_s);
    }

    void aRegisterOfAnEarlierDayHoldsWhatHadCome()
    {
        CLI_OK(report({u"--kind"_s, u"register"_s, u"--date"_s, u"2001-02-03"_s, u"--lang"_s, u"ko"_s, u"--out"_s, u"옛.html"_s}));
        const QString text = QString::fromUtf8(m_cli.read(u"옛.html"_s));
        QVERIFY(text.contains(u"<span class=\"held\">2001. 2. 3.까지</span> 접수분"_s));
        QVERIFY(!text.contains(m_name));
        CLI_OK(report({u"--kind"_s, u"register"_s, u"--lang"_s, u"ko"_s, u"--out"_s, u"오늘.html"_s}));
        QVERIFY(!QString::fromUtf8(m_cli.read(u"오늘.html"_s)).contains(u"까지 접수분"_s));
    }

    void takesTheLookOfTheCentre()
    {
        const auto design = [&](const QStringList &words) { return m_cli.run(QStringList{u"design"_s, u"예제.axw"_s} + words); };
        CLI_OK(design({u"add"_s, u"name=서울 표지"_s, u"centre_ko=새 이름 센터"_s, u"colour=#9b1c31"_s, u"cover=yes"_s}));
        CLI_OK(report({u"--kind"_s, u"register"_s, u"--design"_s, u"서울 표지"_s, u"--lang"_s, u"ko"_s, u"--out"_s, u"디자인.html"_s}));
        const QString text = QString::fromUtf8(m_cli.read(u"디자인.html"_s));
        QVERIFY(text.contains(u"새 이름 센터"_s) && text.contains(u"--accent:#9b1c31"_s));
        const auto all = m_cli.run({u"designs"_s, u"예제.axw"_s, u"--json"_s}).array();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.at(0)[u"colour"_s].toString(), u"#9B1C31"_s);
        QCOMPARE(all.at(0)[u"cover"_s].toBool(), true);
        CLI_OK(design({u"set"_s, u"서울 표지"_s, u"cover=no"_s}));
        CLI_FAILS(report({u"--kind"_s, u"register"_s, u"--design"_s, u"없음"_s, u"--out"_s, u"나.html"_s}), 1, u"없음"_s);
        CLI_FAILS(design({u"add"_s, u"name=나"_s, u"logo=없는 파일.png"_s}), 1, u"PNG"_s);
        CLI_FAILS(design({u"add"_s, u"name=나"_s, u"cover=maybe"_s}), 1, u"yes"_s);
        CLI_FAILS(design({u"add"_s, u"이름=나"_s}), 2, u"centre_ko"_s);
        CLI_OK(design({u"remove"_s, u"서울 표지"_s}));
        QCOMPARE(m_cli.run({u"designs"_s, u"예제.axw"_s, u"--json"_s}).array().size(), 0);
    }

    void whatNoFontHasIsNamed()
    {
        const char32_t letter = 0x6FFF0; // of a plane that is not in use
        CLI_OK(m_cli.run({u"client"_s, u"예제.axw"_s, u"add"_s, u"name=먼 글자 %1"_s.arg(QString::fromUcs4(&letter, 1))}));
        const auto paper = report({u"--kind"_s, u"register"_s, u"--out"_s, u"대장.pdf"_s});
        CLI_OK(paper);
        QVERIFY2(paper.told().contains(u"U+6FFF0"), paper.err.constData());
        const auto office = report({u"--kind"_s, u"register"_s, u"--out"_s, u"대장.docx"_s});
        CLI_OK(office);
        QCOMPARE(office.err, QByteArray());
        CLI_OK(m_cli.run({u"undo"_s, u"예제.axw"_s}));
    }

    void theEndingNamesTheFormat()
    {
        CLI_OK(report({u"--kind"_s, u"register"_s, u"--out"_s, u"대장.html"_s}));
        QVERIFY(m_cli.read(u"대장.html"_s).startsWith("<!DOCTYPE html"));
        CLI_FAILS(report({u"--kind"_s, u"register"_s, u"--out"_s, u"대장.txt"_s}), 2, u"pdf"_s);
    }

    void aClientChangesNothingInTheRegister()
    {
        const auto ended = report({u"--kind"_s, u"register"_s, u"--client"_s, m_client, u"--out"_s, u"대장.html"_s});
        CLI_OK(ended);
        QVERIFY(ended.told().contains(u"--client"_s));
        CLI_FAILS(report({u"--kind"_s, u"register"_s, u"--client"_s, u"2019-001"_s, u"--out"_s, u"대장.pdf"_s}), 1, u"2019-001"_s);
    }

    void aNameThatNobodyHasIsToldWithThoseKnown()
    {
        const auto week = report({u"--kind"_s, u"weekly"_s, u"--person"_s, u"김지웜"_s, u"--out"_s, u"week.html"_s, u"--json"_s});
        CLI_OK(week);
        QVERIFY2(week.told().contains(u"김지웜"_s) && week.told().contains(u"김지원"_s), qPrintable(week.told()));
        QCOMPARE(week.object()[u"warnings"_s].toArray().size(), 1);
        const auto request = report({u"--kind"_s, u"request"_s, u"--owner"_s, u"foo"_s, u"--out"_s, u"list.html"_s});
        CLI_OK(request);
        QVERIFY2(request.told().contains(u"foo"_s), qPrintable(request.told()));
        const auto known = report({u"--kind"_s, u"weekly"_s, u"--person"_s, u"김지원"_s, u"--out"_s, u"known.html"_s, u"--json"_s});
        CLI_OK(known);
        QVERIFY(known.object()[u"warnings"_s].toArray().isEmpty());
    }

    void aWrongCallWritesNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        const QString out = u"x.pdf"_s;
        const QString kinds = u"diagnosis|register|visit-log|visit-confirmation|timeline|case-file|portfolio|weekly|request|letters"_s;
        const QString formats = u"pdf|hwpx|docx|xlsx|html"_s;
        const auto row = [&](const char *name, const QStringList &words, const QString &said) { QTest::newRow(name) << words << said; };
        row("no kind", {u"--out"_s, out}, u"Which report? Name it with --kind: "_s + kinds + u'.');
        row("no file", {u"--kind"_s, u"register"_s}, u"Something is missing. The call is: axwb report W --kind "_s + kinds + u" --format "_s + formats + u" --out FILE"_s);
        row("unknown kind", {u"--kind"_s, u"poem"_s, u"--out"_s, out}, u"There is no report “poem”; right would be "_s + kinds + u'.');
        row("a kind to come", {u"--kind"_s, u"roadmap"_s, u"--out"_s, out},
            u"The report “roadmap” is not available yet: this version does not keep what it tells of. Available are "_s + kinds + u'.');
        row("no year", {u"--kind"_s, u"portfolio"_s, u"--year"_s, u"now"_s, u"--out"_s, out}, u"“now” is no year."_s);
        row("no date", {u"--kind"_s, u"weekly"_s, u"--date"_s, u"Monday"_s, u"--out"_s, out}, u"“Monday” is no date; right would be 2026-11-25."_s);
        row("no list", {u"--kind"_s, u"request"_s, u"--list"_s, u"shoes"_s, u"--out"_s, out}, u"--list: “shoes” cannot be; right would be clients, cases, pocs, visits, letters."_s);
        row("no columns", {u"--kind"_s, u"request"_s, u"--columns"_s, u","_s, u"--out"_s, out}, u"--columns names no column."_s);
        row("columns of another kind", {u"--kind"_s, u"weekly"_s, u"--columns"_s, u"name"_s, u"--out"_s, out}, u"--columns belongs to the report “request”."_s);
        row("a PoC of another kind", {u"--kind"_s, u"weekly"_s, u"--poc"_s, u"x"_s, u"--out"_s, out}, u"--poc belongs to the report “timeline”."_s);
        row("unknown format", {u"--kind"_s, u"register"_s, u"--format"_s, u"doc"_s, u"--out"_s, out}, u"There is no format “doc”; right would be "_s + formats + u'.');
        row("an archive of another format", {u"--kind"_s, u"register"_s, u"--pdfa"_s, u"--out"_s, u"x.html"_s}, u"--pdfa is for the format pdf."_s);
        row("no client", {u"--kind"_s, u"diagnosis"_s, u"--out"_s, out}, u"The report “diagnosis” is about one client: --client is missing."_s);
        row("round", {u"--kind"_s, u"diagnosis"_s, u"--client"_s, u"x"_s, u"--round"_s, u"T7"_s, u"--out"_s, out}, u"“T7” is no round; right would be T0, T1 or T2."_s);
        row("assessment", {u"--kind"_s, u"diagnosis"_s, u"--client"_s, u"x"_s, u"--assessment"_s, u"T0"_s, u"--out"_s, out}, u"“T0” is no id."_s);
        row("visit", {u"--kind"_s, u"visit-confirmation"_s, u"--client"_s, u"x"_s, u"--visit"_s, u"1"_s, u"--out"_s, out}, u"“1” is no id."_s);
        row("a field without a form", {u"--kind"_s, u"register"_s, u"--set"_s, u"a=b"_s, u"--out"_s, out}, u"--set belongs to --template."_s);
        row("language", {u"--kind"_s, u"register"_s, u"--lang"_s, u"jp"_s, u"--out"_s, out}, u"--lang is ko or en."_s);
    }
    void aWrongCallWritesNothing()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        const auto english = report(words + QStringList{u"--messages"_s, u"en"_s});
        QCOMPARE(english.exit, 2);
        QCOMPARE(english.out, QByteArray());
        QCOMPARE(english.told(), u"axwb: "_s + said + u'\n');
        const auto korean = report(words + QStringList{u"--messages"_s, u"ko"_s});
        QCOMPARE(korean.exit, 2);
        static const QRegularExpression sentence(u"^axwb: .*[가-힣].*\n$"_s);
        QVERIFY2(sentence.match(korean.told()).hasMatch(), korean.err.constData());
        QCOMPARE(files(), QStringList());
    }

    void messagesMayBeInAnotherLanguageThanTheReport()
    {
        const QStringList wrong{u"--kind"_s, u"register"_s, u"--lang"_s, u"en"_s, u"--out"_s, u"없는 폴더/a.pdf"_s};
        const auto english = report(wrong);
        const auto korean = report(wrong + QStringList{u"--messages"_s, u"ko"_s});
        QCOMPARE(english.exit, 1);
        QCOMPARE(korean.exit, 1);
        static const QRegularExpression hangul(u"[가-힣]"_s);
        QVERIFY(!english.told().remove(u"없는 폴더"_s).remove(m_cli.root()).remove(u"작업 폴더"_s).contains(hangul));
        QVERIFY(korean.told().remove(u"없는 폴더"_s).remove(m_cli.root()).remove(u"작업 폴더"_s).contains(hangul));
        CLI_OK(report({u"--kind"_s, u"register"_s, u"--lang"_s, u"en"_s, u"--messages"_s, u"ko"_s, u"--out"_s, u"대장.html"_s}));
        QVERIFY(QString::fromUtf8(m_cli.read(u"대장.html"_s)).contains(u"lang=\"en\""));
        CLI_FAILS(report({u"--kind"_s, u"register"_s, u"--messages"_s, u"jp"_s, u"--out"_s, u"대장.pdf"_s}), 2, u"--messages"_s);
    }

    void whatCannotBeWrittenLeavesNothing()
    {
        m_cli.write(u"전.pdf"_s, "what was there");
        CLI_FAILS(report({u"--kind"_s, u"diagnosis"_s, u"--client"_s, u"2019-001"_s, u"--out"_s, u"전.pdf"_s}), 1, u"2019-001"_s);
        CLI_FAILS(report({u"--kind"_s, u"register"_s, u"--out"_s, u"없는 폴더/a.pdf"_s}), 1, u"없는 폴더"_s);
        QDir(m_cli.path()).mkdir(u"폴더.pdf"_s);
        CLI_FAILS(report({u"--kind"_s, u"register"_s, u"--out"_s, u"폴더.pdf"_s}), 1, u"폴더.pdf"_s);
        const auto id = m_cli.run({u"client"_s, u"예제.axw"_s, u"add"_s, u"name=새로 온 회사"_s}).text().trimmed();
        const auto none = report({u"--kind"_s, u"diagnosis"_s, u"--client"_s, id, u"--out"_s, u"전.pdf"_s});
        QCOMPARE(none.exit, 1);
        QVERIFY(!none.err.isEmpty());
        QCOMPARE(m_cli.read(u"전.pdf"_s), "what was there");
        QCOMPARE(files(), QStringList{u"전.pdf"_s});
        QDir(m_cli.path()).rmdir(u"폴더.pdf"_s);
    }

    void reportsChangeNothing()
    {
        const QJsonValue before = m_cli.run({u"info"_s, u"예제.axw"_s, u"--json"_s}).object().value(u"edits"_s);
        CLI_OK(report({u"--kind"_s, u"register"_s, u"--out"_s, u"대장.pdf"_s}));
        QCOMPARE(m_cli.run({u"info"_s, u"예제.axw"_s, u"--json"_s}).object().value(u"edits"_s), before);
        CLI_OK(m_cli.run({u"check"_s, u"예제.axw"_s}));
    }
};

QTEST_GUILESS_MAIN(TestReportVerb)
#include "tst_report.moc"
