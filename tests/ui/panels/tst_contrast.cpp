// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/support/windows/palettes.h"
#include "ui/charts/chartcolors.h"
#include "ui/letter/layout/lettercolors.h"
#include "ui/models/codes/codecolors.h"
#include "ui/models/codes/legiblepalette.h"
#include "ui/models/letters/letterlistmodel.h"
#include "ui/panels/letters/letterdelegate.h"
#include "ui/panels/parts/boxstyle.h"
#include "ui/panels/parts/chip.h"
#include "ui/panels/parts/quiet.h"

#include <QCheckBox>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyleOption>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QList<QColor> anyHues()
{
    return paletteHues() + QList<QColor>{Qt::black, Qt::white, Qt::yellow, Qt::blue, Qt::gray};
}

QString said(const QColor &color, const QColor &ground)
{
    return u"%1 on %2: %3"_s.arg(color.name(), ground.name()).arg(contrast(color, ground));
}

/// Whether somewhere in the row of pixels at half height, from x = 0 on, one stands out from all the grounds.
bool hasMark(const QImage &image, int width, const QList<QColor> &grounds)
{
    for (int x = 0; x < std::min(width, image.width()); ++x) {
        const QColor pixel = image.pixelColor(x, image.height() / 2);
        if (std::ranges::all_of(grounds, [&](const QColor &g) { return contrast(pixel, g) >= leastOfMarks; }))
            return true;
    }
    return false;
}

/// One of each control with an edge, in a column.
class Controls : public QWidget
{
public:
    explicit Controls(const QPalette &palette)
    {
        setPalette(palette);
        auto *column = new QVBoxLayout(this);
        const QList<QWidget *> all{new QCheckBox(u"Box"_s), new QRadioButton(u"Ring"_s), new QLineEdit, new QComboBox,
            new QSpinBox, new QPlainTextEdit, new QPushButton(u"Button"_s), new Chip(Chip::Kind::Choice, u"Chip"_s)};
        for (QWidget *each : all) {
            each->setStyle(&m_style);
            column->addWidget(each);
        }
    }

private:
    BoxStyle m_style;
};

} // namespace

/// Whether everything can be seen in every palette: text with a contrast of 4.5, marks with one of 3 (WCAG 2.1).
class TestContrast : public QObject
{
    Q_OBJECT

private:
    static void addPalettes()
    {
        QTest::addColumn<QPalette>("palette");
        for (const auto &[name, palette] : knownPalettes().asKeyValueRange())
            QTest::newRow(qPrintable(name)) << palette;
    }

    static void compareText(const QColor &color, const QList<QColor> &grounds)
    {
        for (const QColor &ground : grounds)
            QVERIFY2(contrast(color, ground) >= leastOfText, qPrintable(said(color, ground)));
    }

    static void compareMark(const QColor &color, const QList<QColor> &grounds)
    {
        for (const QColor &ground : grounds)
            QVERIFY2(contrast(color, ground) >= leastOfMarks, qPrintable(said(color, ground)));
    }

private slots:
    void textOfEveryPaletteCanBeRead_data() { addPalettes(); }

    void textOfEveryPaletteCanBeRead()
    {
        QFETCH(const QPalette, palette);
        using P = QPalette;
        const auto color = [&](P::ColorRole role) { return palette.color(role); };
        const QList<QColor> pages{color(P::Base), color(P::AlternateBase), color(P::Window)};
        for (const auto role : {P::Text, P::PlaceholderText, P::Link, P::LinkVisited})
            compareText(color(role), pages);
        compareText(quietColor(palette), {color(P::Window)});
        compareText(color(P::WindowText), {color(P::Window)});
        compareText(color(P::ButtonText), {color(P::Button)});
        compareText(color(P::ToolTipText), {color(P::ToolTipBase)});
        compareText(color(P::HighlightedText), {color(P::Highlight)});
        compareMark(color(P::Highlight), {color(P::Base)});
    }

    void aLegiblePaletteStaysAsItIs()
    {
        for (const auto &[name, palette] : knownPalettes().asKeyValueRange())
            QVERIFY2(mendedColors(palette).resolveMask() == 0, qPrintable(name));
    }

    void rowsCanBeReadChosenOrNot_data() { addPalettes(); }

    void rowsCanBeReadChosenOrNot()
    {
        QFETCH(const QPalette, palette);
        for (const bool selected : {false, true}) {
            QStyleOptionViewItem option;
            option.palette = palette;
            option.state = QStyle::State_Enabled | (selected ? QStyle::State_Selected : QStyle::State_None);
            const QColor ground = palette.color(selected ? QPalette::Highlight : QPalette::Base);
            compareText(rowInk(option).strong, {ground});
            compareText(rowInk(option).quiet, {ground});
            for (const QColor &hue : anyHues())
                compareMark(swatchEdge(hue, palette, selected), {ground});
        }
        for (const QColor &hue : anyHues())
            compareMark(swatchEdge(hue, palette, false), {palette.color(QPalette::Window)});
    }

    void whatStandsInALetterCanBeRead_data() { addPalettes(); }

    void whatStandsInALetterCanBeRead()
    {
        QFETCH(const QPalette, palette);
        const LetterColors colors = LetterColors::of(palette);
        const QColor band = over(colors.band, colors.base);
        QList<QColor> grounds{
            colors.base, band, colors.selection, over(colors.hit, colors.base), over(colors.currentHit, colors.base)};
        for (const QColor &hue : paletteHues())
            grounds += {over(colors.tint(hue, true, 0), colors.base), over(colors.tint(hue, true, 0), band)};
        for (const QColor &text : {colors.text, colors.muted, colors.question, colors.heading})
            compareText(text, grounds);
        for (const QColor &hue : anyHues()) {
            const QColor tint = over(colors.tint(hue, true, 0), colors.base);
            compareText(colors.text, {tint});
            compareText(colors.ink(hue), {colors.base}); // labels in the margin
            compareMark(colors.ink(hue), {colors.base, tint}); // brackets, lines below, edges of passages
        }
        compareMark(colors.accent, {colors.base, band, colors.selection});
        compareMark(colors.hitEdge, {colors.base, over(colors.hit, colors.base)});
        QCOMPARE(colors.strong, hasHighContrast(palette));
    }

    void whatStandsInAChartCanBeRead_data() { addPalettes(); }

    void whatStandsInAChartCanBeRead()
    {
        QFETCH(const QPalette, palette);
        const ChartColors colors = ChartColors::of(palette);
        compareText(colors.text, {colors.base});
        compareText(colors.muted, {colors.base});
        compareMark(colors.hue, {colors.base});
        for (int i = 0; i <= 20; ++i)
            compareText(colors.textOn(colors.sequential(i / 20.0)), {colors.sequential(i / 20.0)});
    }

    void edgesOfControlsAreSeen_data() { addPalettes(); }

    void edgesOfControlsAreSeen()
    {
        QFETCH(const QPalette, palette);
        Controls controls(palette);
        controls.show();
        controls.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&controls));
        const QList<QColor> grounds{palette.color(QPalette::Window), palette.color(QPalette::Base)};
        for (QWidget *each : controls.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            const char *name = each->metaObject()->className();
            controls.setFocus();
            const QImage plain = each->grab().toImage();
            QVERIFY2(qobject_cast<QPushButton *>(each) || hasMark(plain, 24, grounds), name);
            each->setFocus(Qt::TabFocusReason);
            const QImage focused = each->grab().toImage();
            QVERIFY2(plain != focused, name);
            QVERIFY2(hasMark(focused, 60, grounds), name);
        }
    }

    void theArrowOfAMenuHasRoomBesideTheWords()
    {
        BoxStyle style;
        QToolButton plain;
        QToolButton opening;
        QMenu menu;
        for (QToolButton *button : {&plain, &opening}) {
            button->setStyle(&style);
            button->setText(u"All kinds"_s);
            button->setPopupMode(QToolButton::InstantPopup);
        }
        opening.setMenu(&menu);
        QVERIFY(opening.sizeHint().width() >= plain.sizeHint().width() + 12);
        opening.setText(u"⋯"_s); // where the sign itself says it, the button stays small
        plain.setText(u"⋯"_s);
        QCOMPARE(opening.sizeHint(), plain.sizeHint());
    }

    void ringsOfLettersAreSeen_data() { addPalettes(); }

    void ringsOfLettersAreSeen()
    {
        QFETCH(const QPalette, palette);
        QStandardItemModel model;
        for (const auto progress : {Letter::Progress::NotBegun, Letter::Progress::InProgress, Letter::Progress::Done}) {
            auto *item = new QStandardItem;
            item->setData(int(progress), LetterListModel::ProgressRole);
            item->setData(0.5, LetterListModel::ShareRole);
            model.appendRow(item);
        }
        QList<QImage> rings;
        for (int row = 0; row < model.rowCount(); ++row) {
            QImage image(120, 40, QImage::Format_ARGB32);
            image.fill(palette.color(QPalette::Base));
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.rect = image.rect();
            option.palette = palette;
            option.state = QStyle::State_Enabled;
            LetterDelegate().paint(&painter, option, model.index(row, 0));
            painter.end();
            QVERIFY(hasMark(image, 28, {palette.color(QPalette::Base)}));
            QVERIFY2(!rings.contains(image), "each state has a form of its own");
            rings.append(image);
        }
    }
};

KODEKS_TEST(TestContrast)
#include "tst_contrast.moc"
