// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdffinish.h"

#include "core/report/pdfarchive.h"
#include "core/report/printabletext.h"
#include "core/report/printstyle.h"

#include <QCoreApplication>

#define POINTERHOLDER_TRANSITION 4 // libqpdf's own smart pointer is not used: std::shared_ptr only
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <vector>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::report)
};

constexpr double pointsPerUnit = 72.0 / unitsPerInch;

QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(safeText(value).simplified().toStdString());
}

PdfFacts factsOf(const Document &document)
{
    const auto line = [](const QString &words) { return safeText(words).simplified(); };
    return {line(document.subject.isEmpty() ? document.title : document.title + u" - "_s + document.subject),
            line(document.author.isEmpty() ? document.centre : document.author), line(document.subtitle), u"AX Workbench"_s, document.date};
}

QPDFObjectHandle destination(std::vector<QPDFPageObjectHelper> &sheets, const PagedDocument &pages, const PagedDocument::Place &place)
{
    // A little above the heading, counted from the bottom of the page as PDF does.
    const double y = (pages.pageSize().height() - place.y + 60) * pointsPerUnit;
    return QPDFObjectHandle::newArray({sheets.at(std::size_t(place.page)).getObjectHandle(), QPDFObjectHandle::newName("/XYZ"),
                                       QPDFObjectHandle::newNull(), QPDFObjectHandle::newReal(y, 1), QPDFObjectHandle::newNull()});
}

/// The bookmarks as PDF's linked tree: every level opens under the nearest higher one before it.
void addBookmarks(QPDF &pdf, std::vector<QPDFPageObjectHelper> &sheets, const PagedDocument &pages)
{
    struct Node
    {
        QPDFObjectHandle object;
        int level = 0;
        std::vector<std::size_t> children;
    };
    std::vector<Node> nodes;
    nodes.push_back({pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()), 0, {}});
    std::vector<std::size_t> open{0};
    for (const PagedDocument::Place &place : pages.places()) {
        QPDFObjectHandle object = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        object.replaceKey("/Title", text(place.title));
        object.replaceKey("/Dest", destination(sheets, pages, place));
        while (nodes[open.back()].level >= place.level)
            open.pop_back();
        nodes.push_back({object, place.level, {}});
        nodes[open.back()].children.push_back(nodes.size() - 1);
        object.replaceKey("/Parent", nodes[open.back()].object);
        open.push_back(nodes.size() - 1);
    }
    for (Node &node : nodes) {
        if (node.children.empty())
            continue;
        node.object.replaceKey("/First", nodes[node.children.front()].object);
        node.object.replaceKey("/Last", nodes[node.children.back()].object);
        // Only the first level is open when the reader opens the file.
        const auto count = static_cast<long long>(node.children.size());
        node.object.replaceKey("/Count", QPDFObjectHandle::newInteger(node.level == 0 ? count : -count));
        for (std::size_t i = 0; i + 1 < node.children.size(); ++i) {
            nodes[node.children[i]].object.replaceKey("/Next", nodes[node.children[i + 1]].object);
            nodes[node.children[i + 1]].object.replaceKey("/Prev", nodes[node.children[i]].object);
        }
    }
    nodes.front().object.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    pdf.getRoot().replaceKey("/Outlines", nodes.front().object);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void addLinks(QPDF &pdf, std::vector<QPDFPageObjectHelper> &sheets, const PagedDocument &pages)
{
    for (const PagedDocument::Link &link : pages.links()) {
        QPDFObjectHandle note = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        note.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        note.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
        const double height = pages.pageSize().height();
        note.replaceKey("/Rect", QPDFObjectHandle::newArray(
                                     {QPDFObjectHandle::newReal(link.area.left() * pointsPerUnit, 1),
                                      QPDFObjectHandle::newReal((height - link.area.bottom()) * pointsPerUnit, 1),
                                      QPDFObjectHandle::newReal(link.area.right() * pointsPerUnit, 1),
                                      QPDFObjectHandle::newReal((height - link.area.top()) * pointsPerUnit, 1)}));
        note.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
        note.replaceKey("/F", QPDFObjectHandle::newInteger(4)); // printed: an archive wants to hear it
        note.replaceKey("/Dest", destination(sheets, pages, pages.places().at(link.place)));
        QPDFObjectHandle page = sheets.at(std::size_t(link.page)).getObjectHandle();
        QPDFObjectHandle notes = page.getKey("/Annots");
        if (!notes.isArray()) {
            notes = QPDFObjectHandle::newArray();
            page.replaceKey("/Annots", notes);
        }
        notes.appendItem(note);
    }
}

void addFacts(QPDF &pdf, const PdfFacts &facts, Language language)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    const auto say = [&info](const char *key, const QString &value) {
        if (!value.isEmpty())
            info.replaceKey(key, text(value));
    };
    say("/Title", facts.title);
    say("/Author", facts.author);
    say("/Subject", facts.subject);
    say("/Creator", facts.program);
    say("/Producer", facts.program);
    if (facts.date.isValid()) {
        const QString day = facts.date.toString(u"'D:'yyyyMMdd'000000+09''00'''"_s);
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(day.toStdString()));
        info.replaceKey("/ModDate", QPDFObjectHandle::newString(day.toStdString()));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(language == Language::Korean ? "ko-KR" : "en-GB"));
    QPDFObjectHandle view = QPDFObjectHandle::newDictionary();
    view.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", view);
    // Qt's own description names the clock's time; the document's facts stand in /Info.
    root.removeKey("/Metadata");
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &pdf, const Document &document, const PagedDocument &pages, PdfKind kind)
{
    // libqpdf speaks by exceptions; none leaves this room.
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("report.pdf", pdf.constData(), std::size_t(pdf.size()));
        std::vector<QPDFPageObjectHelper> sheets = QPDFPageDocumentHelper(file).getAllPages();
        if (!pages.places().isEmpty())
            addBookmarks(file, sheets, pages);
        addLinks(file, sheets, pages);
        const PdfFacts facts = factsOf(document);
        addFacts(file, facts, document.language);
        tagSubsets(file);
        if (kind == PdfKind::Archive)
            makeArchive(file, facts);

        QPDFWriter writer(file);
        writer.setOutputMemory();
        // An archive's PDF 1.4 knows no objects in streams.
        writer.setObjectStreamMode(kind == PdfKind::Archive ? qpdf_o_disable : qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception &error) {
        return fail(Error::Kind::Internal, Words::tr("The report's PDF could not be completed."), QString::fromUtf8(error.what()));
    }
}

} // namespace axw::report
